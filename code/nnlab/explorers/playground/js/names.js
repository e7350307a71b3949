// What inputs, units, weights and biases are called.
import { fill } from "../../core/js/numbers.js";
import { sizesOf } from "./setup.js";

/** @typedef {import("./setup.js").Setup} Setup */
/** @typedef {{layer: number, to: number, from: number}} Wire  into layer `layer` (0: the first hidden one), unit `to`, from unit `from`; −1 for a bias */

/** @type {Record<string, string>} */
export const INPUTS = {
  x1: "x₁", x2: "x₂", x1_squared: "x₁²", x2_squared: "x₂²", x1_x2: "x₁x₂", sin_x1: "sin πx₁", sin_x2: "sin πx₂",
};

/**
 * Every weight and bias in theta's order.
 * @param {Setup} setup
 * @returns {Wire[]}
 */
export function wires(setup) {
  const sizes = sizesOf(setup);
  return sizes.slice(1).flatMap((count, layer) => {
    const units = Array.from({ length: count }, (_, to) => to);
    return [
      ...units.flatMap((to) => Array.from({ length: sizes[layer] }, (_, from) => ({ layer, to, from }))),
      ...units.map((to) => ({ layer, to, from: -1 })),
    ];
  });
}

/**
 * A unit's name; layer 0 are the inputs.
 * @param {Setup} setup
 * @param {Record<string, string>} words
 * @param {number} layer
 * @param {number} unit
 */
export function unitName({ features, hidden }, words, layer, unit) {
  if (layer === 0) return INPUTS[features[unit]];
  return layer > hidden.length ? words.output : fill(words.unit, { layer, unit: unit + 1 });
}

/**
 * @param {Setup} setup
 * @param {Record<string, string>} words
 * @param {Wire} wire
 */
export function wireName(setup, words, { layer, to, from }) {
  const unit = unitName(setup, words, layer + 1, to);
  if (from < 0) return fill(words.bias, { unit });
  return fill(words.weight, { from: unitName(setup, words, layer, from), to: unit });
}
