// Convolution in two dimensions: what is computed, said and copied. The drawing is next door.
import { fill, number, view } from "./frame.js";
import { call, list } from "./formulas.js";
import { draw } from "./convolution2d_draw.js";

const zeros = (rows, columns) => Array.from({ length: rows }, () => new Array(columns).fill(0));

function padded(picture, padding) {
  const rows = zeros(picture.length + 2 * padding, picture[0].length + 2 * padding);
  picture.forEach((row, i) => row.forEach((value, j) => (rows[i + padding][j + padding] = value)));
  return rows;
}

// The kernel at one place: the numbers under it, their products in reading order, and the sum.
function place(input, kernel, top, left, dilation) {
  const window = kernel.map((row, k) => row.map((_, l) => input[top + k * dilation][left + l * dilation]));
  const products = kernel.map((row, k) => row.map((weight, l) => weight * window[k][l]));
  return { window, products, sum: products.flat().reduce((sum, product) => sum + product, 0) };
}

function given(state) {
  return state.kernels[state.kernel_index]?.[1] ?? state.weights;
}

export function compute(state) {
  const { stride, padding, dilation, flip } = state;
  const picture = state.pictures[state.picture_index][1];
  const weights = given(state);
  const turned = weights.map((row) => [...row].reverse()).reverse();
  const kernel = flip ? turned : weights;
  const n = picture.length; // pictures and kernels are square
  const span = dilation * (kernel.length - 1) + 1;
  const size = n + 2 * padding;
  if (size < span) {
    const less = Math.floor((size - 1) / (kernel.length - 1));
    const values = { n, padding, dilation, span, size, more: Math.ceil((span - n) / 2), less };
    return { problem: { key: "convolution2d_small", values } };
  }
  const count = Math.floor((size - span) / stride) + 1;
  const input = padded(picture, padding);
  const output = zeros(count, count).map((line, i) =>
    line.map((_, j) => place(input, kernel, i * stride, j * stride, dilation).sum));
  const row = Math.min(state.row, count - 1);
  const column = Math.min(state.column, count - 1);
  return {
    picture, weights, kernel, padded: input, output, count, row, column, span, size,
    ...place(input, kernel, row * stride, column * stride, dilation),
    dropped: size - span - (count - 1) * stride,
    mirrored: String(weights) === String(turned),
    limit: Math.max(...output.flat().map(Math.abs)),
  };
}

export function derived(result) {
  const { count, row, column } = result;
  return { row_high: count - 1, column_high: count - 1, row, column };
}

// "0 + 9 − 18": the products as one sum.
function terms(products) {
  const [first, ...rest] = products.flat().map(number);
  return first + rest.map((text) => (text.startsWith("−") ? ` − ${text.slice(1)}` : ` + ${text}`)).join("");
}

export function readout(state, result, words) {
  const { row, column, count, dropped } = result;
  const values = { row, column, terms: terms(result.products), value: number(result.sum), rows: count, columns: count };
  const said = [fill(words.convolution2d_line, values)];
  if (dropped) said.push(fill(words.convolution2d_dropped, { dropped }));
  if (state.flip && result.mirrored) said.push(words.convolution2d_same);
  return said.join(" · ");
}

export function code(state) {
  const [name] = state.kernels[state.kernel_index] ?? [null];
  const verb = state.flip ? "convolve2d" : "correlate2d";
  const kernel = name ? `KERNELS["${name}"]` : list(state.weights.map(list));
  return [
    "from nnlab import pictures",
    `from nnlab.convolution import ${verb}`,
    ...(name ? ["from nnlab.kernels import KERNELS"] : []),
    "",
    call(verb, [`pictures.${state.pictures[state.picture_index][0]}`, kernel], state),
  ].join("\n");
}

export default view({ compute, draw, readout, code, derived, label: "convolution2d_label" });
