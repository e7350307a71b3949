// A convolution computed only where one looks, and kept: a shift of the picture looks at most of the same
// places again. Numbers that are 0, most of an S layer's, take no time.
import { Maps } from "../../core/js/maps.js";

const AT_ONCE = 8; // numbers whose weights are summed in one go, so that sums are seldom read and written

/**
 * Weights of one output map after the other, brought into the order of the places under the kernel: those
 * that one number meets follow one another.
 * @param {Float64Array} weight
 * @param {number} maps  output maps
 */
export function byPlace(weight, maps) {
  const under = weight.length / maps;
  const turned = new Float64Array(weight.length);
  for (let map = 0, from = 0; map < maps; map++)
    for (let place = 0; place < under; place++, from++) turned[place * maps + map] = weight[from];
  return turned;
}

export class Places {
  /**
   * @param {Maps} x
   * @param {{weight: Float64Array, bias: Float64Array, kernel: number}} kernels  weight: as `byPlace` gives it
   * @param {(sums: Float64Array, place: number) => void} act  what becomes of the sums of all maps at a place
   */
  constructor(x, { weight, bias, kernel }, act) {
    this.x = x;
    this.weight = weight;
    this.bias = bias;
    this.kernel = kernel;
    this.act = act;
    this.side = x.side - kernel + 1;
    /** @type {Float64Array[]} */
    this.known = [];
    const most = x.count * kernel * kernel + AT_ONCE;
    this.found = { values: new Float64Array(most), from: new Int32Array(most) };
  }

  /**
   * The maps of a cutting of side x side places.
   * @param {number} top
   * @param {number} left
   * @param {number} side
   */
  cut(top, left, side) {
    const count = this.bias.length;
    const out = new Float64Array(count * side * side);
    for (let i = 0, to = 0; i < side; i++)
      for (let j = 0; j < side; j++, to++) {
        const sums = this.at((top + i) * this.side + left + j);
        for (let map = 0; map < count; map++) out[map * side * side + to] = sums[map];
      }
    return new Maps(out, count, side);
  }

  /** @param {number} place */
  at(place) {
    return (this.known[place] ??= this.look(place));
  }

  /** @param {number} place */
  look(place) {
    const sums = this.bias.slice();
    const count = this.gather(Math.floor(place / this.side), place % this.side);
    for (let k = 0; k < count; k += AT_ONCE) add(sums, this.weight, this.found, k);
    this.act(sums, place);
    return sums;
  }

  // The numbers under the kernel that are not 0, with where the weights of each begin; then some of 0.
  /** @type {(row: number, column: number) => number} */
  gather(row, column) {
    const { x: { values, count, side }, kernel, bias: { length: maps }, found } = this;
    let to = 0;
    for (let map = 0, weight = 0; map < count; map++)
      for (let i = 0; i < kernel; i++)
        for (let at = (map * side + row + i) * side + column, end = at + kernel; at < end; at++, weight += maps)
          if (values[at] !== 0) {
            found.values[to] = values[at];
            found.from[to++] = weight;
          }
    found.values.fill(0, to, to + AT_ONCE);
    found.from.fill(0, to, to + AT_ONCE);
    return to;
  }
}

/** @type {(sums: Float64Array, weight: Float64Array, found: Places["found"], k: number) => void} */
function add(sums, weight, { values, from }, k) {
  const x0 = values[k], x1 = values[k + 1], x2 = values[k + 2], x3 = values[k + 3];
  const x4 = values[k + 4], x5 = values[k + 5], x6 = values[k + 6], x7 = values[k + 7];
  const a = from[k], b = from[k + 1], c = from[k + 2], d = from[k + 3];
  const e = from[k + 4], f = from[k + 5], g = from[k + 6], h = from[k + 7];
  for (let map = 0; map < sums.length; map++) {
    sums[map] += x0 * weight[a + map] + x1 * weight[b + map] + x2 * weight[c + map] + x3 * weight[d + map]
      + x4 * weight[e + map] + x5 * weight[f + map] + x6 * weight[g + map] + x7 * weight[h + map];
  }
}
