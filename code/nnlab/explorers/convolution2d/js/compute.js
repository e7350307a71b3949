// The numbers of the two-dimensional explorer: pure, and the same as nnlab.convolution gives.
import { inked } from "../../core/js/pictures.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {number[][]} Rows */

/** @type {(rows: number, columns: number) => Rows} */
const zeros = (rows, columns) => Array.from({ length: rows }, () => new Array(columns).fill(0));

/** @type {(picture: Rows, padding: number) => Rows} */
function padded(picture, padding) {
  const rows = zeros(picture.length + 2 * padding, picture[0].length + 2 * padding);
  picture.forEach((row, i) => row.forEach((value, j) => (rows[i + padding][j + padding] = value)));
  return rows;
}

/**
 * The kernel at one place: the numbers under it, their products in reading order, and the sum.
 * @param {Rows} input
 * @param {Rows} kernel
 * @param {number} top
 * @param {number} left
 * @param {number} dilation
 */
function place(input, kernel, top, left, dilation) {
  const window = kernel.map((row, k) => row.map((_, l) => input[top + k * dilation][left + l * dilation]));
  const products = kernel.map((row, k) => row.map((weight, l) => weight * window[k][l]));
  return { window, products, sum: products.flat().reduce((sum, product) => sum + product, 0) };
}

/**
 * Whether the picture is the reader's own: the choice after the named ones.
 * @param {State} state
 * @param {Data} data
 */
export function isDrawing({ picture_index }, { pictures }) {
  return picture_index === pictures.length;
}

/** @type {(state: State, data: Data) => Rows} */
function pictureOf(state, data) {
  if (!isDrawing(state, data)) return data.pictures[state.picture_index].rows;
  return inked(state.pixels).map((row) => row.map((ink) => ink * data.ink));
}

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute(state, data) {
  const { stride, padding, dilation, flip } = state;
  const picture = pictureOf(state, data);
  /** @type {Rows} */
  const weights = data.kernels[state.kernel_index]?.rows ?? state.weights; // past the named: the reader's own
  const turned = weights.map((row) => [...row].reverse()).reverse();
  const kernel = flip ? turned : weights;
  const n = picture.length; // pictures and kernels are square
  const span = dilation * (kernel.length - 1) + 1;
  const size = n + 2 * padding;
  if (size < span) return { problem: problem({ n, padding, dilation, span, size }, kernel.length) };
  const count = Math.floor((size - span) / stride) + 1;
  const input = padded(picture, padding);
  const at = (i, j) => place(input, kernel, i * stride, j * stride, dilation);
  const output = zeros(count, count).map((row, i) => row.map((_, j) => at(i, j).sum));
  const [row, column] = [state.row, state.column].map((index) => Math.min(index, count - 1));
  return {
    picture, weights, kernel, padded: input, output, count, row, column, span, size,
    ...at(row, column),
    dropped: size - span - (count - 1) * stride,
    mirrored: String(weights) === String(turned),
    high: Math.max(...picture.flat()),
    limit: Math.max(...output.flat().map(Math.abs)),
  };
}

// The nearest ways out: more padding, or less dilation.
function problem(sizes, kernel) {
  const more = Math.ceil((sizes.span - sizes.n) / 2);
  const less = Math.floor((sizes.size - 1) / (kernel - 1));
  return { key: "small", values: { ...sizes, more, less } };
}

/** @param {any} result */
export function derived({ count, row, column }) {
  return { last_row: count - 1, last_column: count - 1, row, column };
}
