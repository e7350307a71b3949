// What every unit makes of the plane, on a grid of points, to be drawn as pictures.
import { featuresOf } from "./features.js";

/** Values of the inputs, of every hidden unit and of the score, filled anew after each step. */
export class Planes {
  /**
   * @param {string[]} features
   * @param {number} units  of net.values
   * @param {number} side  points of a row and of a column
   * @param {number} half  the plane is shown from −half to half
   */
  constructor(features, units, side, half) {
    this.side = side;
    this.units = units;
    this.width = features.length;
    const count = side * side;
    // The middle of each cell; the first row is the upper one.
    const at = (/** @type {number} */ k) => half * ((2 * k + 1) / side - 1);
    const x1 = Float64Array.from({ length: count }, (_, i) => at(i % side));
    const x2 = Float64Array.from({ length: count }, (_, i) => -at(Math.floor(i / side)));
    this.inputs = featuresOf(features, x1, x2);
    /** Unit after unit, in the order of net.values; each side·side values, row by row. */
    this.values = new Float32Array(units * count);
  }

  /** @param {import("./net.js").Net} net */
  fill(net) {
    const { inputs, values, units, width } = this;
    const count = this.side * this.side;
    for (let i = 0; i < count; i++) {
      net.forward(inputs, i * width);
      for (let u = 0; u < units; u++) values[u * count + i] = net.values[u];
    }
  }

  /**
   * The values of one unit: its index in net.values, as in net.layerAt[k] + j.
   * @param {number} unit
   */
  of(unit) {
    const count = this.side * this.side;
    return this.values.subarray(unit * count, (unit + 1) * count);
  }
}
