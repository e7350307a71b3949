// A net of two hidden units: pure, and the same as nnlab.shallow.Net gives.
import { sigmoid } from "../../core/js/sigmoid.js";

/** @typedef {import("../../core/js/plane.js").Point} Point */
/** @typedef {{w: Point, b: number}} Unit */

/** @type {Record<string, (z: number) => number>} */
const ACTIVATIONS = { sigmoid, tanh: Math.tanh, relu: (z) => Math.max(z, 0) };

/**
 * What goes into a unit's activation.
 * @param {Unit} unit
 * @param {Point} point
 */
export function preactivation({ w, b }, [x, y]) {
  return x * w[0] + y * w[1] + b;
}

/**
 * @param {number[]} weights  w1, w2, b of both hidden units and of the output unit
 * @param {string} activation
 */
export function netOf(weights, activation) {
  /** @type {Unit[]} */
  const units = [0, 3, 6].map((i) => ({ w: [weights[i], weights[i + 1]], b: weights[i + 2] }));
  const act = ACTIVATIONS[activation];
  /** @type {(point: Point) => Point} the place in hidden space */
  const hidden = (point) => [act(preactivation(units[0], point)), act(preactivation(units[1], point))];
  /** @param {Point} point */
  const score = (point) => preactivation(units[2], hidden(point));
  return { activation, units, hidden, score };
}
