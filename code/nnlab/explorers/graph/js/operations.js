// The operations of nnlab.graph for single numbers: value, slopes and the same ties and domains.

/** @typedef {import("./inputs.js").Row} Row */

// How much of the gradient of max(a, b) goes to a: in a tie half.
const share = (a, b) => (a > b ? 1 : a === b ? 0.5 : 0);

function sigmoid(a) {
  if (a >= 0) return 1 / (1 + Math.exp(-a));
  const e = Math.exp(a);
  return e / (1 + e);
}

/**
 * For each operation: of(a, b) its value, slopes(a, b, value) along a and along b.
 * @type {Record<string, {of: (a: number, b: number) => number, slopes: (a: number, b: number, value: number) => number[]}>}
 */
const OPERATIONS = {
  "+": { of: (a, b) => a + b, slopes: () => [1, 1] },
  "-": { of: (a, b) => a - b, slopes: () => [1, -1] },
  "*": { of: (a, b) => a * b, slopes: (a, b) => [b, a] },
  "/": { of: (a, b) => a / b, slopes: (a, b, value) => [1 / b, -value / b] },
  "**": {
    of: (a, b) => Math.pow(a, b),
    slopes: (a, b) => [b ? b * Math.pow(a, b - 1) : 0, a === 0 ? 0 : Math.pow(a, b) * Math.log(a)],
  },
  exp: { of: Math.exp, slopes: (a, b, value) => [value] },
  log: { of: Math.log, slopes: (a) => [1 / a] },
  tanh: { of: Math.tanh, slopes: (a, b, value) => [1 - value * value] },
  sigmoid: { of: sigmoid, slopes: (a, b, value) => [value * (1 - value)] },
  relu: { of: (a) => (a <= 0 ? 0 : a), slopes: (a) => [a > 0 ? 1 : 0] },
  maximum: { of: (a, b) => (a < b ? b : a), slopes: (a, b) => [share(a, b), 1 - share(a, b)] },
  square: { of: (a) => a * a, slopes: (a) => [2 * a] },
  sum: { of: (a) => a, slopes: () => [1] },
};

/**
 * The inputs of an operation with its constant put in its place.
 * @param {Row} row
 * @param {any[]} parts  numbers or names
 */
export function operands({ constant }, parts) {
  if (!constant) return [...parts];
  return constant[0] === 0 ? [constant[1], ...parts] : [parts[0], constant[1]];
}

/**
 * {value, local: one slope for each input}, or {trouble: key of the words} outside the domain.
 * @param {Row} row  of an operation
 * @param {number[]} values
 * @returns {{value: number, local: number[]} | {trouble: string}}
 */
export function operate(row, values) {
  const [a, b] = operands(row, values);
  const op = String(row.symbol);
  if (op === "log" && a <= 0) return { trouble: "not_positive" };
  if (op === "/" && b === 0) return { trouble: "by_zero" };
  const { of, slopes } = OPERATIONS[op];
  const value = of(a, b);
  if (op === "**" && (Number.isNaN(value) || (a === 0 && b < 0))) return { trouble: "no_power" };
  if (!Number.isFinite(value)) return { trouble: "too_large" };
  const local = slopes(a, b, value);
  return { value, local: row.constant ? [local[1 - row.constant[0]]] : local };
}
