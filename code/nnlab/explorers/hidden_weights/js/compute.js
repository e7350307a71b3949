// The numbers of the hidden weights explorer: pure, and the same as the net of nnlab.results.ten_units gives.
import { sigmoid } from "../../core/js/sigmoid.js";
import { softmax } from "../../core/js/softmax.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {{w1: number[][], b1: number[], w2: number[][], b2: number[], pictures: number[][][], places: number[][],
 *   top: number, side: number}} Data */
/** @typedef {ReturnType<typeof compute>} Result */

/** @param {number[]} values */
const total = (values) => values.reduce((sum, value) => sum + value, 0);
/** @param {number[]} values */
export const largest = (values) => values.indexOf(Math.max(...values));
/** @param {number[]} values */
export const smallest = (values) => values.indexOf(Math.min(...values));

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute({ digit_index, sample, without_index, times, unit, cls }, { w1, b1, w2, b2, pictures, top }) {
  const picture = pictures[digit_index][sample - 1].map((grey) => grey / top);
  const sums = w1.map((weights, k) => total(weights.map((weight, i) => weight * picture[i])) + b1[k]);
  const activations = sums.map((sum, k) => (k === without_index - 1 ? 0 : sigmoid(sum)));
  const parts = w2.map((weights) => weights.map((weight, k) => weight * activations[k]));
  const scores = parts.map((row, c) => total(row) + b2[c]);
  return {
    picture, sums, activations, parts, scores, shares: softmax(scores), answer: largest(scores),
    bars: times ? parts : w2, unit, cls, out: without_index - 1,
    products: w1[unit].map((weight, i) => weight * picture[i]),
  };
}

/**
 * A row of numbers as a picture of so many columns.
 * @param {number[]} values
 * @param {number} side
 */
export function rows(values, side) {
  return Array.from({ length: values.length / side }, (_, i) => values.slice(i * side, (i + 1) * side));
}
