// The numbers of the one-dimensional explorer: pure, and the same as nnlab.convolution gives.
import { fill, number } from "./frame.js";
import { call, factor, list, sizeFormula, subscript } from "./formulas.js";

const MOST_PADDING = 4;

export function compute({ x, w, stride, padding, dilation, flip, step }) {
  const zeros = Array(padding).fill(0);
  const padded = [...zeros, ...x, ...zeros];
  const span = dilation * (w.length - 1) + 1;
  const room = padded.length - span;
  if (room < 0) return { problem: problem(x.length, w.length, padding, dilation) };
  const kernel = flip ? [...w].reverse() : [...w];
  const size = Math.floor(room / stride) + 1;
  const windowAt = (i) => kernel.map((_, j) => padded[i * stride + j * dilation]);
  const multiply = (values) => values.map((value, j) => value * kernel[j]);
  const sum = (values) => values.reduce((a, b) => a + b, 0);
  const output = Array.from({ length: size }, (_, i) => sum(multiply(windowAt(i))));
  const at = Math.min(step, size - 1);
  const window = windowAt(at);
  const dropped = room - (size - 1) * stride;
  return { padded, kernel, span, size, output, at, window, products: multiply(window), dropped };
}

// Which words say that the window does not fit, and the numbers in them.
function problem(n, kernel, padding, dilation) {
  const values = { n, kernel, padding, dilation, padded: n + 2 * padding, span: dilation * (kernel - 1) + 1 };
  values.more = Math.ceil((values.span - n) / 2);
  values.less = Math.floor((values.padded - 1) / (kernel - 1));
  const key = values.more <= MOST_PADDING ? "convolution1d_either" : "convolution1d_dilation";
  return { key, values };
}

// The step first: a slider whose range has shrunk to one place does not move its handle any more.
export function derived({ size, at }) {
  return { step: at, last_step: size - 1 };
}

export function readout({ x, w, stride, padding, dilation }, result, words) {
  const terms = result.window.map((value, j) => `${factor(value, j === 0)}·${factor(result.kernel[j])}`);
  const sum = `y${subscript(result.at)} = ${terms.join(" + ")} = ${number(result.output[result.at])}`;
  const formula = sizeFormula(x.length, w.length, stride, padding, dilation);
  const said = [sum, fill(words.convolution1d_size, { formula, size: result.size })];
  if (padding) said.push(fill(words.convolution1d_padding, { padding }));
  if (result.dropped) said.push(fill(words.convolution1d_dropped, { dropped: result.dropped }));
  return said.join(" · ");
}

export function code({ x, w, flip, ...sliding }) {
  return call(flip ? "convolve1d" : "correlate1d", [list(x), list(w)], sliding);
}
