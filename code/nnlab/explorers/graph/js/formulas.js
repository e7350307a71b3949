// Numbers, gates and formulas, letter for letter as Python's formulas.py writes them.
import { operands } from "./operations.js";

/** @typedef {import("./inputs.js").Row} Row */
/** @typedef {import("./inputs.js").Data["signs"]} Signs */
/** @typedef {string | number} Part  a name or a number */

/**
 * A number in six characters or so, for the drawing: 0.53, 4.9e8, 2.5e−3.
 * @param {number} value
 */
export function short(value, digits = 2) {
  const size = Math.abs(value);
  const least = 0.5 / 10 ** digits;
  const plainly = size === 0 || (size >= least && size < 99999.995);
  const text = plainly ? size.toFixed(digits).replace(/\.?0+$/, "") : size.toExponential(1).replace(".0e", "e");
  return (value < 0 ? `−${text}` : text).replace("+", "").replace("-", "−");
}

/**
 * Four decimals for the line: 0.2·2 = 0.39 would look like a mistake, 0.1966·2 = 0.3932 does not.
 * @param {number} value
 */
export function long(value) {
  return short(value, 4);
}

/** @param {Part} part */
function plain(part) {
  return typeof part === "string" ? part : long(part);
}

/** @param {Part} part */
export function wrapped(part) {
  return plain(part).startsWith("−") ? `(${plain(part)})` : plain(part);
}

/**
 * @param {Row} row  of an operation
 * @param {Part[]} given  numbers or names, one for each input
 * @param {Signs} signs
 */
export function formula(row, given, { infix, names }) {
  const op = String(row.symbol);
  const parts = operands(row, given);
  if (op in infix) return `${(op === "**" ? wrapped : plain)(parts[0])}${infix[op]}${wrapped(parts[1])}`;
  if (op === "square") return `${wrapped(parts[0])}²`;
  return `${names[op] ?? op}(${parts.map(plain).join(", ")})`;
}

/**
 * What a drawing puts into the gate: ×, +1, 1/x, exp.
 * @param {Row} row
 * @param {Signs} signs
 */
export function gate({ symbol, constant }, { symbols }) {
  const op = String(symbol);
  const sign = symbols[op] ?? op;
  if (!constant) return sign;
  const [place, c] = [constant[0], short(constant[1])];
  if (op === "maximum") return `max ${c}`;
  if (op === "**") return place ? `x^${c}` : `${c}^x`;
  if (op === "/") return place ? `x/${c}` : `${c}/x`;
  return place || op === "+" || op === "*" ? `${sign}${c}` : `${c}${sign}x`;
}

/**
 * The local gradient along input number `position` in symbols; "" if it is a number.
 * @param {Row} row
 * @param {string[]} names
 * @param {number[]} values
 * @param {number} position
 */
export function slope(row, names, values, position) {
  const { symbol: op, constant, shown: out } = row;
  const place = constant ? 1 - constant[0] : position;
  const [a, b] = operands(row, names).map(wrapped);
  if (op === "*" && !constant) return [b, a][place];
  if (op === "/") return [`1/${b}`, `−${a}/${b}²`][place];
  if (op === "**") {
    const less = constant && !place ? long(constant[1] - 1) : `(${b}−1)`;
    return [`${b}·${a}^${less}`, `${out}·log ${a}`][place];
  }
  if (op === "maximum") {
    const [one, two] = operands(row, values);
    return `[${a} ${one > two ? ">" : one < two ? "<" : "="} ${b}]`;
  }
  if (op === "relu") return `[${a} ${values[0] > 0 ? ">" : "≤"} 0]`;
  const simple = { exp: out, log: `1/${a}`, tanh: `1−${out}²`, sigmoid: `${out}·(1−${out})`, square: `2·${a}` };
  return simple[String(op)] ?? "";
}
