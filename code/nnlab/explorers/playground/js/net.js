// A net of up to four hidden layers and one output, forward and backward, one point at a time and with no
// memory taken in the loops: the same sums in the same order as nnlab/playground/net.py.
import { sigmoid, tanh } from "./elementary.js";
import { generator } from "./generator.js";
import { parameterCount, sizesOf } from "./setup.js";

/** @typedef {import("./setup.js").Setup} Setup */

/**
 * The first parameters of a setup, in the order of Net.theta.
 * @param {Setup} setup
 */
export function startOf(setup) {
  if (setup.start.length) return Float64Array.from(setup.start);
  const draw = generator(setup.seed, "weights");
  const sizes = sizesOf(setup);
  const theta = new Float64Array(parameterCount(setup));
  let at = 0;
  for (let k = 1; k < sizes.length; k++) {
    const root = Math.sqrt(sizes[k - 1]);
    for (const end = at + (sizes[k - 1] + 1) * sizes[k]; at < end; at++) theta[at] = (2 * draw.uniform() - 1) / root;
  }
  return theta;
}

/**
 * The activation of a number; none for "linear".
 * @param {string} name
 * @param {number} z
 */
function activated(name, z) {
  if (name === "tanh") return tanh(z);
  if (name === "relu") return z > 0 ? z : 0;
  return name === "sigmoid" ? sigmoid(z) : z;
}

/**
 * Its slope, from its own value.
 * @param {string} name
 * @param {number} a
 */
function slope(name, a) {
  if (name === "tanh") return 1 - a * a;
  if (name === "relu") return a > 0 ? 1 : 0;
  return name === "sigmoid" ? a * (1 - a) : 1;
}

/**
 * theta holds W (out, in), row by row, then b, layer after layer; weightsAt[k] and biasesAt[k] are where
 * those of layer k begin, layers counted from 0, the first after the inputs.
 * values holds what each unit gave for the last point: those of the inputs first, then layer by layer, the
 * score last; layerAt[k] is where the values that go into layer k begin.
 */
export class Net {
  /**
   * @param {number[]} sizes  from the inputs to the one output
   * @param {string} activation
   * @param {ArrayLike<number>} theta  is copied
   */
  constructor(sizes, activation, theta) {
    this.sizes = sizes;
    this.activation = activation;
    this.theta = Float64Array.from(theta);
    /** @type {number[]} */
    this.weightsAt = [];
    /** @type {number[]} */
    this.biasesAt = [];
    this.layerAt = [0];
    let at = 0;
    for (let k = 1; k < sizes.length; k++) {
      this.weightsAt.push(at);
      at += sizes[k - 1] * sizes[k];
      this.biasesAt.push(at);
      at += sizes[k];
      this.layerAt.push(this.layerAt[k - 1] + sizes[k - 1]);
    }
    const units = this.layerAt[sizes.length - 1] + 1;
    this.values = new Float64Array(units);
    this.deltas = new Float64Array(units); // the gradient by what goes into each unit's activation
  }

  /**
   * Fill values for one point, and return its score.
   * @param {Float64Array} inputs  of all points, one after the other
   * @param {number} at  where this point's begin
   */
  forward(inputs, at) {
    const { sizes, theta, values, activation, layerAt } = this;
    for (let i = 0; i < sizes[0]; i++) values[i] = inputs[at + i];
    const last = sizes.length - 2;
    for (let k = 0; k <= last; k++) {
      const from = layerAt[k];
      const to = layerAt[k + 1];
      const width = sizes[k];
      let w = this.weightsAt[k];
      const b = this.biasesAt[k];
      for (let j = 0; j < sizes[k + 1]; j++) {
        let z = theta[b + j];
        for (let i = 0; i < width; i++) z += theta[w++] * values[from + i];
        values[to + j] = k < last ? activated(activation, z) : z;
      }
    }
    return values[values.length - 1];
  }

  /**
   * Add one point's part to the gradient; forward comes first.
   * @param {number} error  the gradient of the loss by the score
   * @param {Float64Array} gradient  as long as theta
   */
  backward(error, gradient) {
    const { sizes, theta, values, deltas, activation, layerAt } = this;
    deltas[deltas.length - 1] = error;
    for (let k = sizes.length - 2; k >= 0; k--) {
      const from = layerAt[k];
      const to = layerAt[k + 1];
      const width = sizes[k];
      const w = this.weightsAt[k];
      const b = this.biasesAt[k];
      const count = sizes[k + 1];
      for (let j = 0; j < count; j++) {
        const delta = deltas[to + j];
        const row = w + j * width;
        gradient[b + j] += delta;
        for (let i = 0; i < width; i++) gradient[row + i] += delta * values[from + i];
      }
      if (!k) return; // nothing learns before the inputs
      for (let i = 0; i < width; i++) {
        let delta = 0;
        for (let j = 0; j < count; j++) delta += theta[w + j * width + i] * deltas[to + j];
        deltas[from + i] = delta * slope(activation, values[from + i]);
      }
    }
  }
}
