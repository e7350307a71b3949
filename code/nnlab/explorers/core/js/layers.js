// The forward pass of a small convolutional network, as nnlab.convnet.forward computes it, in doubles.
import { conv } from "./conv.js";
import { Maps } from "./maps.js";
import { taker } from "./weights.js";

/** @typedef {{kind: "conv" | "dense" | "pool" | "relu" | "globalmax" | "flatten", kernel?: number, padding?: number,
 *   stride?: number, weight?: Float64Array, bias?: Float64Array}} Layer */
/** @typedef {{size: number, jump: number, start: number}} Field  as nnlab.convnet.Field, of one axis */
/** @typedef {[string, Record<string, number>]} Told  a layer's kind and sizes, as Python tells them */

/** Of numbers closer than this none is the larger: sums in another order differ in their last digits. */
export const ROUNDING = 1e-9;

/**
 * Give each layer its weights and biases, which follow one another in `numbers`.
 * @param {Told[]} told
 * @param {Float64Array} numbers
 * @returns {Layer[]}
 */
export function layersOf(told, numbers) {
  const take = taker(numbers);
  return told.map(([kind, sizes]) => {
    const layer = /** @type {Layer} */ ({ kind, ...sizes });
    if ("weights" in sizes) [layer.weight, layer.bias] = [take(sizes.weights), take(sizes.biases)];
    return layer;
  });
}

/**
 * What every layer makes of a picture, the picture first.
 * @param {Layer[]} layers
 * @param {Maps} picture
 */
export function passed(layers, picture) {
  const found = [picture];
  for (const layer of layers) found.push(ACTS[layer.kind](found[found.length - 1], layer));
  return found;
}

/** @type {Record<string, (x: Maps, layer: any) => Maps>} */
const ACTS = {
  conv, dense, relu,
  pool: (x, { kernel, stride = kernel }) => pooled(x, kernel, stride),
  flatten: ({ values }) => new Maps(values, values.length, 1),
  globalmax: (x) => pooled(x, x.side, 1),
};

/** @type {(x: Maps) => Maps} */
function relu({ values, count, side }) {
  const out = new Float64Array(values.length);
  for (let i = 0; i < out.length; i++) out[i] = Math.max(values[i], 0); // no branch: signs change from number to number
  return new Maps(out, count, side);
}

// The largest along each row first, and then of those down each column.
/** @type {(x: Maps, kernel: number, stride: number) => Maps} */
export function pooled({ values, count, side: wide }, kernel, stride) {
  const side = Math.floor((wide - kernel) / stride) + 1;
  const rows = new Float64Array(count * wide * side);
  const out = new Float64Array(count * side * side);
  for (let row = 0, to = 0; row < count * wide; row++)
    for (let j = 0; j < side; j++, to++) rows[to] = largest(values, row * wide + j * stride, 1, kernel);
  for (let map = 0, to = 0; map < count; map++)
    for (let i = 0; i < side; i++)
      for (let j = 0; j < side; j++, to++) out[to] = largest(rows, (map * wide + i * stride) * side + j, side, kernel);
  return new Maps(out, count, side);
}

/** @type {(values: Float64Array, from: number, step: number, count: number) => number} */
function largest(values, from, step, count) {
  let most = values[from];
  for (let k = 1, at = from + step; k < count; k++, at += step) most = Math.max(most, values[at]);
  return most;
}

/** @type {(x: Maps, layer: any) => Maps} */
function dense({ values }, { weight, bias }) {
  const out = Float64Array.from(bias, (start, unit) => {
    let sum = start;
    for (let i = 0, w = unit * values.length; i < values.length; i++, w++) sum += weight[w] * values[i];
    return sum;
  });
  return new Maps(out, out.length, 1);
}

/**
 * The largest number of one map and where it is first: {value, row, column}; as core/nets.py has it.
 * @param {Maps} maps
 * @param {number} map
 */
export function strongest({ values, side }, map) {
  const own = values.subarray(map * side * side, (map + 1) * side * side);
  const most = Math.max(...own);
  const at = own.findIndex((value) => value >= most - ROUNDING);
  return { value: most, row: Math.floor(at / side), column: at % side };
}

/**
 * What an entry of a layer sees of a picture of side x side pixels: [top, left, bottom, right], padding cut
 * off; null of an entry that is not above 0.
 * @param {Field} field
 * @param {{value: number, row: number, column: number}} entry
 * @param {number} side
 */
export function fieldOf({ size, jump, start }, { value, row, column }, side) {
  if (!(value > ROUNDING)) return null;
  const [top, left] = [start + jump * row, start + jump * column];
  return [Math.max(top, 0), Math.max(left, 0), Math.min(top + size, side) - 1, Math.min(left + size, side) - 1];
}
