// Cross-correlation of small maps, in doubles. A kernel's row slides along a row of the input with its weights
// and the numbers under it at hand, for two output maps at once; where the input is 0, nothing slides.
import { Maps } from "./maps.js";

/** @typedef {{weight: Float64Array, bias: Float64Array, kernel: number, padding: number}} Kernels  weight: of one output map after
 *   the other, each with a kernel for every input map */
/** @typedef {{out: Float64Array, side: number, x: Maps, spans: Int32Array}} Sheet  spans: of each row of x, where it begins not to be 0, and where it ends */

const TAPS = 5; // numbers under a row of weights; one that is wider slides in parts, a narrower one has zeros

/**
 * @param {Maps} input
 * @param {Kernels} kernels
 */
export function conv(input, { weight, bias, kernel, padding }) {
  const x = padded(input, padding);
  const side = x.side - kernel + 1;
  const [maps, places, count] = [bias.length, side * side, x.count * kernel * kernel];
  const sheet = { out: new Float64Array((maps + (maps % 2)) * places), side, x, spans: spansOf(x) };
  const taps = new Float64Array(2 * TAPS);
  for (let map = 0; map < maps; map++) sheet.out.fill(bias[map], map * places, (map + 1) * places);
  for (let map = 0; map < maps; map += 2)
    for (let row = 0, from = map * count; row < x.count * kernel; row++, from += kernel)
      for (let left = 0; left < kernel; left += TAPS) {
        cut(taps, 0, weight, from, left, kernel);
        if (map + 1 < maps) cut(taps, TAPS, weight, from + count, left, kernel);
        slide(sheet, taps, map * places, Math.floor(row / kernel) * x.side + (row % kernel), left);
      }
  return new Maps(sheet.out.subarray(0, maps * places), maps, side);
}

/** @type {(taps: Float64Array, to: number, weight: Float64Array, from: number, left: number, kernel: number) => void} */
function cut(taps, to, weight, from, left, kernel) {
  for (let t = 0; t < TAPS; t++) taps[to + t] = left + t < kernel ? weight[from + left + t] : 0;
}

/**
 * Add what the rows of x from `row` on give to the map that begins at `to` in out, and to the next one.
 * @param {Sheet} sheet
 * @param {Float64Array} taps  of both maps
 * @param {number} to
 * @param {number} row
 * @param {number} left  of the taps in the kernel's row
 */
function slide({ out, side, x: { values, side: wide }, spans }, taps, to, row, left) {
  const apart = side * side;
  const a0 = taps[0], a1 = taps[1], a2 = taps[2], a3 = taps[3], a4 = taps[4];
  const b0 = taps[5], b1 = taps[6], b2 = taps[7], b3 = taps[8], b4 = taps[9];
  for (let i = 0; i < side; i++) {
    const low = Math.max(0, spans[2 * (row + i)] - left - TAPS + 1);
    const high = Math.min(side, spans[2 * (row + i) + 1] - left);
    if (low >= high) continue; // also, beyond the last row there is nothing to read
    let at = (row + i) * wide + left + low;
    let x0 = values[at];
    let x1 = values[at + 1];
    let x2 = values[at + 2];
    let x3 = values[at + 3];
    at += 4;
    for (let o = to + i * side + low, end = to + i * side + high; o < end; o++, at++) {
      const x4 = values[at];
      out[o] += a0 * x0 + a1 * x1 + a2 * x2 + a3 * x3 + a4 * x4;
      out[o + apart] += b0 * x0 + b1 * x1 + b2 * x2 + b3 * x3 + b4 * x4;
      x0 = x1;
      x1 = x2;
      x2 = x3;
      x3 = x4;
    }
  }
}

/** @type {(x: Maps) => Int32Array} */
function spansOf({ values, count, side }) {
  const spans = new Int32Array(2 * count * side);
  for (let row = 0; row < count * side; row++) {
    let [low, high] = [row * side, (row + 1) * side];
    while (low < high && values[low] === 0) low++;
    while (high > low && values[high - 1] === 0) high--;
    spans[2 * row] = low - row * side;
    spans[2 * row + 1] = low < high ? high - row * side : 0;
  }
  return spans;
}

// With zeros around each map, and some behind the last for the taps that reach beyond.
/** @type {(x: Maps, by: number) => Maps} */
function padded(x, by) {
  const side = x.side + 2 * by;
  const values = new Float64Array(x.count * side * side + TAPS);
  for (let row = 0; row < x.count * x.side; row++) {
    const [map, i] = [Math.floor(row / x.side), row % x.side];
    values.set(x.values.subarray(row * x.side, (row + 1) * x.side), (map * side + i + by) * side + by);
  }
  return new Maps(values, x.count, side);
}
