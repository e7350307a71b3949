// The numbers of the activation explorer: pure, and the same as nnlab.activations.chain gives.
import { activation } from "./functions.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {ReturnType<typeof compute>} Result */

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute({ function_index, z, layers, weight }, { names, leak }) {
  /** @type {string} */
  const name = names[function_index];
  const f = activation(name, leak);
  const scores = [z];
  const gradients = [f.slope(z)];
  for (let l = 1; l < layers; l++) {
    scores.push(weight * f.value(scores[l - 1]));
    gradients.push(gradients[l - 1] * (weight * f.slope(scores[l])));
  }
  return { name, f, value: f.value(z), slope: f.slope(z), scores, gradients };
}
