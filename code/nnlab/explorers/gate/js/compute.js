// The numbers of the gate explorer: pure, and the same as nnlab.xor.Gate gives.
import { onGrid } from "../../core/js/numbers.js";
import { sigmoid } from "../../core/js/sigmoid.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {import("../../core/js/plane.js").Point} Point */
/** @typedef {ReturnType<typeof compute>} Result */

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute(state, data) {
  const [w1, w2, b] = [state.w1, state.w2, state.b].map((value) => onGrid(value, data));
  /** @type {(x: number, y: number) => number} */
  const score = (x, y) => x * w1 + y * w2 + b;
  /** @type {number[]} */
  const scores = data.corners.map(([x, y]) => score(x, y));
  /** @type {number[]} */
  const classes = data.tables[state.target_index];
  return {
    unit: { w: /** @type {Point} */ ([w1, w2]), b },
    score, scores, classes,
    outputs: scores.map(sigmoid),
    right: scores.map((z, i) => (2 * classes[i] - 1) * z > data.nothing),
    height: sigmoid(score(state.x1, state.x2)),
  };
}
