// The sum behind each cell, letter for letter as sums.py writes it.
import { rounded, subscript } from "../../core/js/numbers.js";

/** @typedef {import("./compute.js").Result} Result */
/** @typedef {[string, string, number, number]} Pair  two names and what they stand for */

const DECIMALS = 4;

/** @param {number} value */
export function exact(value) {
  return rounded(value, DECIMALS);
}

/** @param {number} value */
function inSum(value) {
  const text = exact(value);
  return text.startsWith("−") ? `(${text})` : text;
}

/** @param {string} cell */
export function named(cell) {
  return cell.replace(/\d+$/, subscript);
}

/**
 * What a cell is made of: its terms in names and in numbers, its value, and the cells that they are.
 * @param {string} cell
 * @param {Result} result
 * @returns {{names: string, numbers: string, value: number, from: string[]}}
 */
export function spelled(cell, { W, x, q, f, dq, dW, dx }) {
  const [, kind, digits] = /** @type {RegExpMatchArray} */ (cell.match(/^(\D+)(\d*)$/));
  const [i, j] = [...digits].map(Number);
  if (kind === "f") {
    const names = q.map((_, k) => `q${k}`);
    return { names: names.map((name) => `${named(name)}²`).join(" + "),
      numbers: q.map((value) => `${inSum(value)}²`).join(" + "), value: f, from: names };
  }
  if (kind === "dq") return { names: `2·${named(`q${i}`)}`, numbers: `2·${inSum(q[i])}`, value: dq[i], from: [`q${i}`] };
  if (kind === "q") return products(x.map((_, c) => [`W${i}${c}`, `x${c}`, W[i][c], x[c]]), q[i]);
  if (kind === "dx") return products(q.map((_, k) => [`dq${k}`, `W${k}${i}`, dq[k], W[k][i]]), dx[i]);
  return products(q.map((_, k) => (k === i ? [`dq${k}`, `x${j}`, dq[k], x[j]] : [`dq${k}`, "0", dq[k], 0])), dW[i][j]);
}

/**
 * @param {Pair[]} pairs
 * @param {number} value
 */
function products(pairs, value) {
  /** @type {(name: string) => string} */
  const shown = (name) => (name === "0" ? "0" : named(name));
  return {
    names: pairs.map(([one, other]) => `${shown(one)}·${shown(other)}`).join(" + "),
    numbers: pairs.map(([, , one, other], i) => `${i ? inSum(one) : exact(one)}·${inSum(other)}`).join(" + "),
    value,
    from: pairs.flatMap(([one, other]) => (other === "0" ? [] : [one, other])),
  };
}
