// The numbers of the one-dimensional explorer: pure, and the same as nnlab.convolution gives.
import { factor, fill, list, number, subscript } from "../../core/js/numbers.js";
import { imported, sizeFormula } from "../../core/js/sliding.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute({ x, w, stride, padding, dilation, flip, step }, data) {
  const zeros = Array(padding).fill(0);
  /** @type {number[]} */
  const padded = [...zeros, ...x, ...zeros];
  const span = dilation * (w.length - 1) + 1;
  const room = padded.length - span;
  if (room < 0) return { problem: problem({ n: x.length, kernel: w.length, padding, dilation, span }, data) };
  /** @type {number[]} */
  const kernel = flip ? [...w].reverse() : [...w];
  const size = Math.floor(room / stride) + 1;
  /** @type {(i: number) => number[]} */
  const windowAt = (i) => kernel.map((_, j) => padded[i * stride + j * dilation]);
  /** @type {(values: number[]) => number[]} */
  const multiply = (values) => values.map((value, j) => value * kernel[j]);
  const output = Array.from({ length: size }, (_, i) => multiply(windowAt(i)).reduce((a, b) => a + b, 0));
  const at = Math.min(step, size - 1);
  const window = windowAt(at);
  const dropped = room - (size - 1) * stride;
  return { padded, kernel, span, size, output, at, window, products: multiply(window), dropped };
}

/**
 * Which words say that the window does not fit, and the numbers in them.
 * @param {{n: number, kernel: number, padding: number, dilation: number, span: number}} sizes
 * @param {Data} data
 */
function problem(sizes, data) {
  const padded = sizes.n + 2 * sizes.padding;
  const more = Math.ceil((sizes.span - sizes.n) / 2);
  const less = Math.floor((padded - 1) / (sizes.kernel - 1));
  const key = more <= data.most_padding ? "either" : "lower_dilation";
  return { key, values: { ...sizes, padded, more, less } };
}

/**
 * The step first: a slider whose range has shrunk to one place does not move its handle any more.
 * @param {any} result
 */
export function derived({ size, at }) {
  return { step: at, last_step: size - 1 };
}

/**
 * @param {State} state
 * @param {any} result
 * @param {Record<string, string>} words
 */
export function line({ x, w, stride, padding, dilation }, result, words) {
  const terms = result.window.map((/** @type {number} */ value, /** @type {number} */ j) =>
    `${factor(value, j === 0)}·${factor(result.kernel[j])}`);
  const sum = `y${subscript(result.at)} = ${terms.join(" + ")} = ${number(result.output[result.at])}`;
  const formula = sizeFormula(x.length, w.length, { stride, padding, dilation });
  const said = [sum, fill(words.size, { formula, size: result.size })];
  if (padding) said.push(fill(words.padding_adds, { padding }));
  if (result.dropped) said.push(fill(words.dropped, { dropped: result.dropped }));
  return said.join(" · ");
}

/** @param {State} state */
export function snippet({ x, w, flip, stride, padding, dilation }) {
  const name = flip ? "convolve1d" : "correlate1d";
  return imported(name, [list(x), list(w)], { stride, padding, dilation });
}
