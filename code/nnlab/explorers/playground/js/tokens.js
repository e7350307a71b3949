// The numbers, names and signs of an expression, with their places in the text.
import { CONSTANTS, FUNCTIONS } from "./functions.js";
import { Problem } from "./problem.js";

/** @typedef {{kind: string, value: any, position: number}} Token position: from 1, in characters */

const NAMES = ["x", ...Object.keys(CONSTANTS), ...Object.keys(FUNCTIONS)]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const KNOWN = ["x", ...Object.keys(CONSTANTS), ...Object.keys(FUNCTIONS).map((name) => `${name}()`)].join(", ");
/** @type {Record<string, string>} what a text that was copied from elsewhere has for the same signs */
const ALIKE = { "−": "-", "–": "-", "×": "*", "·": "*", "⋅": "*", "÷": "/", "（": "(", "）": ")" };
const BLANK = /[ \t]/;

/**
 * @param {string[]} letters
 * @returns {Token[]}  an "end" behind them
 */
export function tokensOf(letters) {
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
