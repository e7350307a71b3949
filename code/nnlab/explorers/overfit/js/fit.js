// Polynomials fitted by least squares: pure, and the same as nnlab.learning.fit_polynomial gives.

/** @typedef {{x: number[], y: number[]}} Points */

/** @param {number[]} values */
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The weights, that of x⁰ first, of least squared error plus penalty times the squares of all others.
 * @param {Points} points
 * @param {number} degree
 * @param {number} penalty
 */
export function fitPolynomial({ x, y }, degree, penalty) {
  const powers = x.map((value) => Array.from({ length: degree }, (_, k) => value ** (k + 1)));
  const means = Array.from({ length: degree }, (_, k) => mean(powers.map((row) => row[k])));
  const height = mean(y);
  // The best constant passes through the means; the penalty is `degree` more points, at height 0.
  const centred = powers.map((row) => row.map((value, k) => value - means[k]));
  const added = means.map((_, i) => means.map((__, k) => (i === k ? Math.sqrt(penalty) : 0)));
  const rows = penalty ? [...centred, ...added] : centred;
  const w = leastSquares(rows, rows.map((_, i) => (i < y.length ? y[i] - height : 0)));
  return [height - w.reduce((sum, value, k) => sum + value * means[k], 0), ...w];
}

/**
 * w with the least |rows·w − heights|, by Householder's reflections: squaring nothing, it is as exact as
 * the rows are. The rows are more than the weights, and independent.
 * @param {number[][]} rows
 * @param {number[]} heights
 * @returns {number[]}
 */
export function leastSquares(rows, heights) {
  const table = rows.map((row, i) => [...row, heights[i]]);
  const count = rows[0].length;
  for (let k = 0; k < count; k++) reflect(table, k, count);
  const w = new Array(count).fill(0);
  for (let k = count - 1; k >= 0; k--) {
    const rest = w.reduce((sum, value, j) => sum + value * table[k][j], 0);
    w[k] = (table[k][count] - rest) / table[k][k];
  }
  return w;
}

/**
 * Turn column k, from row k down, onto its first place.
 * @param {number[][]} table
 * @param {number} k
 * @param {number} last  column
 */
function reflect(table, k, last) {
  const v = table.slice(k).map((row) => row[k]);
  const length = Math.sqrt(v.reduce((sum, value) => sum + value * value, 0));
  v[0] += v[0] > 0 ? length : -length;
  const size = v.reduce((sum, value) => sum + value * value, 0);
  for (let j = k; j <= last; j++) {
    const along = (2 * v.reduce((sum, value, i) => sum + value * table[k + i][j], 0)) / size;
    v.forEach((value, i) => (table[k + i][j] -= along * value));
  }
}

/**
 * @param {number[]} weights
 * @param {number} x
 */
export function heightAt(weights, x) {
  return weights.reduceRight((sum, w) => sum * x + w, 0);
}

/**
 * The mean of (polynomial − y)².
 * @param {number[]} weights
 * @param {Points} points
 */
export function errorOn(weights, { x, y }) {
  return mean(x.map((value, i) => (heightAt(weights, value) - y[i]) ** 2));
}
