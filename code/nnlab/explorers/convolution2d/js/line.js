// What is said and copied of a state of the two-dimensional explorer, as its line.py and snippet.py.
import { fill, list, number } from "../../core/js/numbers.js";
import { call } from "../../core/js/sliding.js";
import { isDrawing } from "./compute.js";

/** @typedef {import("../../core/js/frame.js").State} State */

// "0 + 9 − 18": the products as one sum.
function terms(products) {
  const [first, ...rest] = products.flat().map(number);
  return first + rest.map((text) => (text.startsWith("−") ? ` − ${text.slice(1)}` : ` + ${text}`)).join("");
}

/**
 * @param {State} state
 * @param {any} result
 * @param {Record<string, string>} words
 */
export function line(state, result, words) {
  const { row, column, count, dropped } = result;
  const values = { row, column, terms: terms(result.products), value: number(result.sum), rows: count, columns: count };
  const said = [fill(words.line, values)];
  if (dropped) said.push(fill(words.dropped, { dropped }));
  if (state.flip && result.mirrored) said.push(words.same);
  return said.join(" · ");
}

/**
 * @param {State} state
 * @param {import("../../core/js/frame.js").Data} data
 */
export function snippet(state, data) {
  const name = data.kernels[state.kernel_index]?.name;
  const verb = state.flip ? "convolve2d" : "correlate2d";
  const picture = isDrawing(state, data)
    ? `drawn("${state.pixels.join(" ")}")`
    : data.pictures[state.picture_index].call;
  const kernel = name ? `KERNELS["${name}"]` : list(state.weights);
  return [
    "from nnlab import pictures",
    `from nnlab.convolution import ${verb}`,
    ...(name ? ["from nnlab.kernels import KERNELS"] : []),
    "",
    call(verb, [`pictures.${picture}`, kernel], state),
  ].join("\n");
}
