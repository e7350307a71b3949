// What is said of a state: the live line, word for word as line.py says it, and the copied Python.
import { fill, literal, rounded, small } from "../../core/js/numbers.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {import("./compute.js").Result} Result */
/** @typedef {Record<string, string>} Words */

export const EIGHTHS = 3; // decimals that z takes
const FAR = 1000; // times that a gradient has shrunk or grown, before that is said

/**
 * @param {State} state
 * @param {Result} result
 * @param {Words} words
 */
export function line(state, result, words) {
  const z = rounded(state.z, EIGHTHS);
  const { value, slope, gradients } = result;
  return [
    words[`function${state.function_index}`],
    `f(${z}) = ${small(value)}`,
    `f′(${z}) = ${small(slope)}`,
    fill(words.behind, { layers: state.layers, gradient: small(gradients[gradients.length - 1]) }),
    why(state, result, words),
  ].filter(Boolean).join(" · ");
}

/**
 * Where a gradient of 0 was lost, or that it vanishes or explodes.
 * @param {State} state
 * @param {Result} result
 * @param {Words} words
 */
function why({ weight }, { name, scores, gradients }, words) {
  const size = Math.abs(gradients[gradients.length - 1]);
  const first = gradients.findIndex((gradient) => gradient === 0);
  if (name === "step") return words.flat;
  if (first >= 0 && weight === 0) return words.cut;
  if (first >= 0) return fill(words.lost, { layer: first + 1, score: small(scores[first]) });
  if (size < 1 / FAR) return words.vanishes;
  return size > FAR && words.explodes;
}

/**
 * @param {State} state
 * @param {Data} data
 */
export function snippet({ function_index, z, layers, weight }, { names }) {
  return `from nnlab.activations import chain

chain("${names[function_index]}", ${literal(z)}, layers=${layers}, weight=${literal(weight)}).gradients[-1]`;
}
