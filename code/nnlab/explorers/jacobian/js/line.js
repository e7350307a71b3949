// What is said of a state: the live line, word for word as line.py says it, and the copied Python.
import { fill, grouped, number } from "../../core/js/numbers.js";
import { FLOAT, LAYERS, inUnits } from "./compute.js";

/** @typedef {import("./compute.js").State} State */
/** @typedef {import("./compute.js").Result} Result */

/** @param {number} count  of numbers, as float32 */
export function sizeText(count) {
  const [value, unit] = inUnits(FLOAT * count);
  return `${number(value)} ${unit}`;
}

/**
 * @param {State} _state
 * @param {Result} result
 * @param {Record<string, string>} words
 */
export function line(_state, { units, batch, product, side, entries, nonzero, kept }, words) {
  const ratio = entries / nonzero;
  return [
    fill(words.sides, { units: grouped(units), batch, side: grouped(side) }),
    fill(words.whole, { entries: grouped(entries), size: sizeText(entries) }),
    ratio === 1 ? words.all_nonzero : fill(words.nonzero, { nonzero: grouped(nonzero), ratio: grouped(ratio) }),
    fill(product ? words.kept_product : words.kept_elementwise, { size: sizeText(kept) }),
  ].join(" · ");
}

/** @param {State} state */
export function snippet({ layer_index: layer, power, batch }) {
  return `from nnlab.jacobians import jacobian_size

jacobian_size(${2 ** power}, batch=${batch}, layer="${LAYERS[layer]}")`;
}
