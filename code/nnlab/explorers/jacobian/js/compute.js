// The numbers of the Jacobian explorer: pure, and the same as nnlab.jacobians counts.

/** @typedef {{layer_index: number, power: number, batch: number}} State */
/** @typedef {ReturnType<typeof compute>} Result */
/** @typedef {{row: number, column: number}} Place  an entry, counted from 0 */

export const LAYERS = ["elementwise", "product"];
export const FLOAT = 4; // bytes of a float32
const UNITS = ["B", "KiB", "MiB", "GiB", "TiB"];

/** @param {State} state */
export function compute({ layer_index: layer, power, batch }) {
  const units = 2 ** power;
  const side = units * batch;
  const product = LAYERS[layer] === "product";
  return {
    units, batch, product, side,
    entries: side ** 2, // below 2^53
    nonzero: product ? units ** 2 * batch : side,
    kept: product ? units ** 2 : side,
  };
}

/**
 * A size in bytes, in a unit that is 1024 of the one before it.
 * @param {number} size
 * @returns {[number, string]}
 */
export function inUnits(size) {
  let power = 0;
  while (power < UNITS.length - 1 && size >= 1024 ** (power + 1)) power += 1;
  return [size / 1024 ** power, UNITS[power]];
}

/**
 * What an entry belongs to, and why it is zero.
 * @param {Result} result
 * @param {Place} place
 */
export function entryAt({ units, product }, { row, column }) {
  const [sample, from_sample] = [row, column].map((i) => Math.floor(i / units));
  const [unit, from_unit] = [row, column].map((i) => i % units);
  const key = sample !== from_sample ? "other_sample" : product ? "weight" : unit !== from_unit ? "other_unit" : "same";
  return { key, sample, unit, from_sample, from_unit, zero: key.startsWith("other") };
}
