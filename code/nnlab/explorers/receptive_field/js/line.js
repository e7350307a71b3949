// What is said of a state: the live line, word for word as line.py says it, and the copied Python.
import { fill, number } from "../../core/js/numbers.js";
import { compute } from "./compute.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */

/**
 * @param {State} state
 * @param {any} result
 * @param {Record<string, string>} words
 */
export function line(state, result, words) {
  const [, jump, start] = result.fields[result.layer];
  return [
    ...(state.unit === result.unit ? [] : [fill(words.last, { layer: result.layer, wanted: state.unit })]),
    rule(result, words),
    fill(words.steps, { jump, start: number(start) }),
    fill(words[verdict(result)], { ...result, tried: result.tried.length }),
  ].join(" · ");
}

/** @type {(result: any, words: Record<string, string>) => string} */
export function rule({ fields, layer, unit, first, last }, words) {
  const size = fields[layer][0];
  return fill(size === 1 ? words.rule_one : words.rule, { layer, unit, size, first: number(first), last: number(last) });
}

/** @type {(result: any) => string} */
function verdict({ tried, missed, padding }) {
  if (!tried.length) return "nothing";
  if (missed) return "fewer";
  return padding ? "cut" : "same";
}

/**
 * @param {State} state
 * @param {Data} data
 */
export function snippet(state, data) {
  const { count, kinds, kernels, strides, paddings } = state;
  const layers = Array.from({ length: count }, (_, i) => (kinds[i] ? pool(kernels[i], strides[i]) : conv(kernels[i], strides[i], paddings[i])));
  const used = ["Conv", "Pool"].filter((name) => layers.some((layer) => layer.startsWith(name)));
  const { unit = state.unit } = compute(state, data); // the last one where there are fewer
  return `from nnlab.convnet import ${used.join(", ")}, output_sizes, seen_by_trying

layers = [${layers.join(", ")}]
output_sizes(layers, ${data.side})
seen_by_trying(layers[:${Math.min(state.layer, count)}], (${data.side},), (${unit},))`;
}

/** @type {(kernel: number, stride: number) => string} */
const pool = (kernel, stride) => (stride === kernel ? `Pool(${kernel})` : `Pool(${kernel}, stride=${stride})`);

/** @type {(kernel: number, stride: number, padding: number) => string} */
function conv(kernel, stride, padding) {
  return `Conv(${[1, kernel, stride !== 1 && `stride=${stride}`, padding && `padding=${padding}`].filter(Boolean).join(", ")})`;
}
