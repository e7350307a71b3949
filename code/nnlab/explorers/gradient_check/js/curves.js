// The functions of nnlab.learning.CURVES, rounded after each operation as NumPy's floats are.

/** @typedef {(value: number) => number} Round  to the floats that all is computed in */

/** @type {Record<string, (x: number, round: Round) => number>} */
export const VALUES = {
  square: (x, round) => round(x * x),
  cube: (x, round) => round(round(x * x) * x),
  raised: (x, round) => round(round(round(x * x) * x) + 1000),
  kink: (x) => Math.max(x, 0),
};

/** @type {Record<string, (x: number) => number>} exact at quarters */
export const SLOPES = {
  square: (x) => 2 * x,
  cube: (x) => 3 * x * x,
  raised: (x) => 3 * x * x,
  kink: (x) => Number(x > 0),
};
