// The numbers of the XOR explorer: pure, and the same as nnlab.xor gives.
import { sigmoid } from "../../core/js/sigmoid.js";
import { netOf, preactivation } from "./net.js";
import { settle } from "./settle.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {import("../../core/js/plane.js").Point} Point */
/** @typedef {ReturnType<typeof compute>} Result */

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute(state, data) {
  const { weights, touched, settled, last } = settle(state, data);
  const net = netOf(weights, data.starts[state.start_index].activation);
  /** @type {Point[]} */
  const hidden = data.corners.map(net.hidden);
  const scores = hidden.map((point) => preactivation(net.units[2], point));
  const right = scores.map((score, i) => (2 * data.classes[i] - 1) * score > data.nothing);
  /** @param {import("./net.js").Unit} unit */
  const silent = (unit) => data.corners.every((/** @type {Point} */ corner) => preactivation(unit, corner) <= data.nothing);
  const dead = net.units.map((unit, i) => i < 2 && net.activation === "relu" && silent(unit));
  return { weights, touched, settled, last, net, hidden, scores, outputs: scores.map(sigmoid), right, dead };
}

/**
 * A slider's end first where it grows, its value first where it shrinks.
 * @param {Result} result
 */
export function derived({ settled, last }) {
  const { epoch, ...rest } = settled;
  return last ? { last_epoch: last, epoch, ...rest } : { epoch, last_epoch: last, ...rest };
}
