// Reads a function of x as a reader types it, as in sin(3x)/2, without ever running it as code: the
// grammar of nnlab/playground/expression.py, with the same problems at the same positions.
import { cos, exp, log, power, sin, tanh } from "./elementary.js";
import { Problem } from "./problem.js";

/** @typedef {{kind: string, value: any, position: number}} Token position: from 1, in characters */
/** @typedef {[kind: string, what?: any]} Step */

const LONGEST = 200;
/** @type {Record<string, number>} */
const CONSTANTS = { pi: Math.PI, e: Math.E };
/** @type {Record<string, (x: number) => number>} */
const FUNCTIONS = {
  sin, cos,
  tan: (x) => sin(x) / cos(x),
  exp, log,
  sqrt: Math.sqrt,
  abs: Math.abs,
  tanh,
};
/** @type {Record<string, (a: number, b: number) => number>} */
const OPERATORS = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": power,
};
const NAMES = ["x", ...Object.keys(CONSTANTS), ...Object.keys(FUNCTIONS)]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const KNOWN = ["x", ...Object.keys(CONSTANTS), ...Object.keys(FUNCTIONS).map((name) => `${name}()`)].join(", ");
/** @type {Record<string, string>} what a text that was copied from elsewhere has for the same signs */
const ALIKE = { "−": "-", "–": "-", "×": "*", "·": "*", "⋅": "*", "÷": "/", "（": "(", "）": ")" };
const BLANK = /[ \t]/;

/**
 * @param {unknown} text
 * @returns {(x: number) => number}  NaN where the function has no value
 */
export function readExpression(text) {
  if (typeof text !== "string" || /^[ \t\r\n]*$/.test(text)) throw new Problem("expression_empty");
  const letters = Array.from(text);
  if (letters.length > LONGEST) {
    throw new Problem("expression_long", { length: letters.length, most: LONGEST });
  }
  const steps = new Reader(tokens(letters)).read();
  /** @type {number[]} */
  const stack = [];
  return (x) => {
    stack.length = 0;
    for (const [kind, what] of steps) act(kind, what, stack, x);
    return Number.isFinite(stack[0]) ? stack[0] : NaN;
  };
}

/** @type {(kind: string, what: any, stack: any[], x: number) => void} */
function act(kind, what, stack, x) {
  if (kind === "number") stack.push(what);
  else if (kind === "x") stack.push(x);
  else if (kind === "negative") stack.push(-stack.pop());
  else if (kind === "function") stack.push(FUNCTIONS[what](stack.pop()));
  else {
    const right = stack.pop();
    stack.push(OPERATORS[what](stack.pop(), right));
  }
}

/**
 * @param {string[]} letters
 * @returns {Token[]}  an "end" behind them
 */
function tokens(letters) {
  /** @type {Token[]} */
  const found = [];
  let at = 0;
  let end = letters.length;
  while (end && BLANK.test(letters[end - 1])) end--;
  /** @param {RegExp} wanted */
  const run = (wanted) => {
    const from = at;
    while (at < end && wanted.test(letters[at])) at++;
    return letters.slice(from, at).join("");
  };
  for (run(BLANK); at < end; run(BLANK)) {
    const position = at + 1;
    const letter = ALIKE[letters[at]] ?? letters[at];
    if (/[0-9.]/.test(letter)) found.push(number(run(/[0-9.]/), position));
    else if (/[A-Za-z]/.test(letter)) found.push(...names(run(/[A-Za-z]/), position));
    else {
      found.push(...sign(letter, position, ALIKE[letters[at + 1]] ?? letters[at + 1]));
      at += found[found.length - 1].value === "**" ? 2 : 1;
    }
  }
  return [...found, { kind: "end", value: null, position: end + 1 }];
}

/**
 * @param {string} letter
 * @param {number} position
 * @param {string} next
 * @returns {Token[]}
 */
function sign(letter, position, next) {
  if (letter === "π") return [{ kind: "name", value: "pi", position }];
  if (letter === "²" || letter === "³") {
    return [{ kind: "^", value: null, position }, { kind: "number", value: letter === "²" ? 2 : 3, position }];
  }
  if (letter === "*" && next === "*") return [{ kind: "^", value: "**", position }];
  if (!"+-*/^()".includes(letter)) throw new Problem("expression_character", { position, given: letter });
  return [{ kind: letter, value: null, position }];
}

/** @type {(text: string, position: number) => Token} */
function number(text, position) {
  if (text === "." || text.split(".").length > 2) {
    throw new Problem("expression_number", { position, given: text });
  }
  return { kind: "number", value: Number(text), position };
}

/**
 * Letters that touch are names that are multiplied: xsin is x and sin, the longest first.
 * @param {string} letters
 * @param {number} position
 */
function names(letters, position) {
  const found = [];
  for (let at = 0; at < letters.length; at += found[found.length - 1].value.length) {
    const name = NAMES.find((one) => letters.startsWith(one, at));
    if (!name) throw new Problem("expression_name", { position, given: letters, known: KNOWN });
    found.push({ kind: "name", value: name, position: position + at });
  }
  return found;
}

/** Reads tokens by recursive descent and writes down the steps; one method for each level. */
class Reader {
  /** @param {Token[]} all */
  constructor(all) {
    this.tokens = all;
    this.at = 0;
    /** @type {Step[]} */
    this.steps = [];
  }

  read() {
    this.sum();
    this.end();
    return this.steps;
  }

  get token() {
    return this.tokens[this.at];
  }

  /**
   * The next token, which is passed, if it is of one of these kinds.
   * @param {...string} kinds
   */
  taken(...kinds) {
    return kinds.includes(this.token.kind) ? this.tokens[this.at++] : null;
  }

  sum() {
    this.product();
    for (let token = this.taken("+", "-"); token; token = this.taken("+", "-")) {
      this.product();
      this.steps.push(["operator", token.kind]);
    }
  }

  product() {
    this.signed();
    for (;;) {
      const token = this.taken("*", "/");
      if (token) {
        this.signed();
        this.steps.push(["operator", token.kind]);
      } else if (this.token.kind === "number") {
        throw new Problem("expression_sign", { position: this.token.position });
      } else if (this.token.kind === "name" || this.token.kind === "(") {
        this.power();
        this.steps.push(["operator", "*"]);
      } else return;
    }
  }

  signed() {
    const token = this.taken("+", "-");
    if (!token) return this.power();
    this.signed();
    if (token.kind === "-") this.steps.push(["negative"]);
  }

  power() {
    this.atom();
    if (this.taken("^")) {
      this.signed();
      this.steps.push(["operator", "^"]);
    }
  }

  atom() {
    const token = this.taken("number", "name", "(");
    if (!token) throw new Problem("expression_operand", { position: this.token.position });
    if (token.kind === "number") this.steps.push(["number", token.value]);
    else if (token.kind === "name") this.name(token);
    else this.inside(token);
  }

  /** @param {Token} token */
  name({ value, position }) {
    if (value === "x") this.steps.push(["x"]);
    else if (value in CONSTANTS) this.steps.push(["number", CONSTANTS[value]]);
    else {
      const opening = this.taken("(");
      if (!opening) throw new Problem("expression_function", { position, name: value });
      this.inside(opening);
      this.steps.push(["function", value]);
    }
  }

  /** @param {Token} opening */
  inside({ position }) {
    this.sum();
    if (!this.taken(")")) this.end(new Problem("expression_open", { position }));
  }

  /**
   * A problem unless all was read; `early` if the text ends here too early.
   * @param {Problem} [early]
   */
  end(early) {
    const { kind, position } = this.token;
    if (kind === ")") throw new Problem("expression_close", { position });
    if (kind !== "end") throw new Problem("expression_operand", { position });
    if (early) throw early;
  }
}
