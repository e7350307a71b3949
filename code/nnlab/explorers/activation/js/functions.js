// The activation functions and their slopes: pure, and the same as nnlab.activations gives.
import { sigmoid } from "../../core/js/sigmoid.js";

/** @typedef {{value: (z: number) => number, slope: (z: number) => number}} Activation */

const NEAR = 2.5; // up to here the series, beyond the continued fraction of erfc
const TERMS = 90; // of either: more change no digit

/**
 * 1 − erf(x), small values exact as well: Abramowitz and Stegun 7.1.6 and 7.1.14.
 * @param {number} x
 * @returns {number}
 */
function erfc(x) {
  if (x < 0) return 2 - erfc(-x);
  if (x < NEAR) {
    let [term, sum] = [x, x];
    for (let n = 1; n < TERMS; n++) sum += term *= (2 * x * x) / (2 * n + 1);
    return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
  }
  let fraction = x;
  for (let n = TERMS; n > 0; n--) fraction = x + n / 2 / fraction;
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction;
}

/** @param {number} z the share of a standard normal below z */
const share = (z) => erfc(-z / Math.SQRT2) / 2;

/** @param {number} z */
const density = (z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/**
 * @param {string} name
 * @param {number} leak
 * @returns {Activation}
 */
export function activation(name, leak) {
  /** @type {Record<string, Activation>} */
  const all = {
    step: { value: (z) => (z > 0 ? 1 : 0), slope: () => 0 },
    sigmoid: { value: sigmoid, slope: (z) => sigmoid(z) * sigmoid(-z) },
    tanh: { value: Math.tanh, slope: (z) => 1 - Math.tanh(z) ** 2 },
    relu: { value: (z) => Math.max(z, 0), slope: (z) => (z > 0 ? 1 : 0) },
    leaky_relu: { value: (z) => (z > 0 ? z : leak * z), slope: (z) => (z > 0 ? 1 : leak) },
    softplus: { value: (z) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))), slope: sigmoid },
    gelu: { value: (z) => z * share(z), slope: (z) => share(z) + z * density(z) },
  };
  return all[name];
}
