// The numbers of the likelihood explorer: pure, and the same as nnlab.learning gives.
import { onGrid } from "../../core/js/numbers.js";
import { sigmoid } from "../../core/js/sigmoid.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {ReturnType<typeof compute>} Result */

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute(state, { levels, heard, grid, most }) {
  const w = onGrid(state.w, { grid, most: most.w });
  const b = onGrid(state.b, { grid, most: most.b });
  /** @type {number[]} how far each answer is on its own side of the boundary */
  const margins = levels.map((/** @type {number} */ x, /** @type {number} */ i) => (2 * heard[i] - 1) * (w * x + b));
  const probabilities = margins.map(sigmoid);
  // −log(1 + exp(−margin)), exact where the probability is close to 0 or to 1
  const terms = margins.map((m) => Math.min(m, 0) - Math.log1p(Math.exp(-Math.abs(m))));
  return {
    w, b, probabilities, logs: terms,
    likelihood: probabilities.reduce((product, p) => product * p, 1),
    logLikelihood: terms.reduce((sum, term) => sum + term, 0),
  };
}
