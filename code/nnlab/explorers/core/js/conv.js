// Cross-correlation of small maps, in doubles: at each place all output maps at once, and only of inputs that are not 0.
import { Maps } from "./maps.js";

/** @typedef {{weight: Float64Array, bias: Float64Array, kernel: number, padding: number}} Kernels  weight: of one output map after
 *   the other, each with a kernel for every input map */

/** @type {WeakMap<Float64Array, Float64Array>} */
const turned = new WeakMap();

/**
 * @param {Maps} x
 * @param {Kernels} kernels
 */
export function conv(x, { weight, bias, kernel, padding }) {
  const wide = padded(x, padding);
  const side = wide.side - kernel + 1;
  const [maps, places] = [bias.length, side * side];
  const columns = columnsOf(weight, maps);
  const patch = { values: new Float64Array(columns.length / maps), starts: new Int32Array(columns.length / maps), count: 0 };
  const [out, sums] = [new Float64Array(maps * places), new Float64Array(maps)];
  for (let place = 0; place < places; place++) {
    sums.set(bias);
    gather(patch, wide, kernel, Math.floor(place / side), place % side, maps);
    add(sums, columns, patch);
    for (let map = 0, to = place; map < maps; map++, to += places) out[to] = sums[map];
  }
  return new Maps(out, maps, side);
}

// The weights with all output maps' entry for one input side by side, so that a patch's inputs are walked once.
/** @type {(weight: Float64Array, maps: number) => Float64Array} */
function columnsOf(weight, maps) {
  const known = turned.get(weight);
  if (known) return known;
  const count = weight.length / maps;
  const columns = new Float64Array(weight.length);
  for (let map = 0, from = 0; map < maps; map++)
    for (let entry = 0; entry < count; entry++, from++) columns[entry * maps + map] = weight[from];
  turned.set(weight, columns);
  return columns;
}

/** @typedef {{values: Float64Array, starts: Int32Array, count: number}} Patch  inputs that are not 0, and where their columns start */

/** @type {(patch: Patch, x: Maps, kernel: number, top: number, left: number, maps: number) => void} */
function gather(patch, { values, count, side }, kernel, top, left, maps) {
  const { values: found, starts } = patch;
  let to = 0;
  for (let map = 0, start = 0; map < count; map++)
    for (let i = 0; i < kernel; i++)
      for (let j = 0, at = (map * side + top + i) * side + left; j < kernel; j++, at++, start += maps)
        if (values[at] !== 0) {
          starts[to] = start;
          found[to++] = values[at];
        }
  patch.count = to;
}

// By fours: a sum is then read and written a quarter as often.
/** @type {(sums: Float64Array, w: Float64Array, patch: Patch) => void} */
function add(sums, w, { values, starts, count }) {
  let at = 0;
  for (; at + 3 < count; at += 4) {
    const [a, b, c, d] = [values[at], values[at + 1], values[at + 2], values[at + 3]];
    for (let map = 0, i = starts[at], j = starts[at + 1], k = starts[at + 2], l = starts[at + 3]; map < sums.length; map++)
      sums[map] += a * w[i++] + b * w[j++] + c * w[k++] + d * w[l++];
  }
  for (; at < count; at++)
    for (let map = 0, i = starts[at]; map < sums.length; map++) sums[map] += values[at] * w[i++];
}

/** @type {(x: Maps, by: number) => Maps} */
function padded(x, by) {
  if (!by) return x;
  const side = x.side + 2 * by;
  const values = new Float64Array(x.count * side * side);
  for (let row = 0; row < x.count * x.side; row++) {
    const [map, i] = [Math.floor(row / x.side), row % x.side];
    values.set(x.values.subarray(row * x.side, (row + 1) * x.side), (map * side + i + by) * side + by);
  }
  return new Maps(values, x.count, side);
}
