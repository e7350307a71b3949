// The numbers of the template explorer: pure, and the same as nnlab.templates gives. Pixels and weights
// are multiples of powers of 1/2, so all sums are exact and their order does not matter.
import { inked, isDrawing } from "../../core/js/pictures.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {{side: number, steps: number, weights: number[][], biases: number[], top: number,
 *   samples: number[][][][], places: number[][], brightest: number, longest: {score: number, likeness: number}}} Data */

const each = (rows, at) => rows.map((row, i) => row.map((value, j) => at(value, i, j)));
const total = (values) => values.reduce((sum, value) => sum + value, 0);

/**
 * The picture before its darkness is changed, 0 to 1.
 * @param {State} state
 * @param {Data} data
 */
export function clean(state, { samples, top }) {
  if (isDrawing(state)) return inked(state.pixels);
  return each(samples[state.digit_index][state.sample - 1], (grey) => grey / top);
}

/**
 * The weights of a digit, as rows.
 * @param {number} digit
 * @param {Data} data
 */
export function template(digit, { weights, steps, side }) {
  const row = (i) => weights[digit].slice(i * side, (i + 1) * side).map((w) => w / steps);
  return Array.from({ length: side }, (_, i) => row(i));
}

// |t| |x| cos of two lists of numbers, and the lengths: cosine, or 0 where one has none.
function cosine(t, x) {
  const length = Math.sqrt(total(t.map((v) => v * v))) * Math.sqrt(total(x.map((v) => v * v)));
  return length > 0 ? total(t.map((v, i) => v * x[i])) / length : 0;
}

function correlation(t, x) {
  const around = (values) => {
    const mean = total(values) / values.length;
    return values.map((v) => v - mean);
  };
  return x.every((v) => v === x[0]) ? 0 : cosine(around(t), around(x));
}

/** @param {number[]} values */
export function largest(values) {
  return values.indexOf(Math.max(...values));
}

/**
 * @param {number[]} scores
 */
export function second(scores) {
  return largest(scores.map((score, digit) => (digit === largest(scores) ? -Infinity : score)));
}

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute(state, data) {
  const picture = each(clean(state, data), (value) => state.contrast * value + state.background);
  const flat = picture.flat();
  const weights = data.weights.map((row) => row.map((w) => w / data.steps));
  const scores = weights.map((row, c) => total(row.map((w, i) => w * flat[i])) + data.biases[c]);
  const winner = largest(scores);
  const chosen = state.rival_index - 1;
  const rival = chosen < 0 || chosen === winner ? second(scores) : chosen;
  const products = (digit) => each(template(digit, data), (w, i, j) => w * picture[i][j] || 0); // no −0
  const [first, other] = [products(winner), products(rival)];
  return {
    picture, scores, winner, rival, first, second: other,
    cosines: weights.map((row) => cosine(row, flat)),
    correlations: weights.map((row) => correlation(row, flat)),
    difference: each(first, (value, i, j) => value - other[i][j]),
  };
}
