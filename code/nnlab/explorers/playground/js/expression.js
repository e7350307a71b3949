// Reads a function of x as a reader types it, as in sin(3x)/2, without ever running it as code: the
// grammar of nnlab/playground/expression.py, with the same problems at the same positions.
import { CONSTANTS, FUNCTIONS, OPERATORS } from "./functions.js";
import { Problem } from "./problem.js";
import { tokensOf } from "./tokens.js";

/** @typedef {import("./tokens.js").Token} Token */
/** @typedef {[kind: string, what?: any]} Step */

export const LONGEST = 200; // characters

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
  const steps = new Reader(tokensOf(letters)).read();
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
    else if (Object.hasOwn(CONSTANTS, value)) this.steps.push(["number", CONSTANTS[value]]);
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
