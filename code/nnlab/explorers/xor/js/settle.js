// Which nine weights a state stands for, as XORView keeps them in step.
import { onGrid } from "../../core/js/numbers.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */

/**
 * The nine weights, and the state with its parts in step: w1, w2 and b are those of unit held[2]
 * while weights hold the others, loaded at start held[0], epoch held[1].
 * @param {State} state
 * @param {Data} data
 */
export function settle(state, data) {
  const [start, epoch, unit] = state.held;
  const kept = data.starts[state.start_index].weights; // one list for each kept epoch
  const last = (kept.length - 1) * data.every;
  const anew = start !== state.start_index;
  const now = anew ? last : Math.min(state.epoch, last);
  /** @type {number[]} */
  const fresh = kept[Math.round(now / data.every)];
  const weights = anew || epoch !== now ? fresh : onScreen(state, data);
  const touched = weights.some((value, i) => value !== fresh[i]);
  const same = !anew && epoch === now && unit === state.unit_index;
  const { w1, w2, b, held } = state;
  const own = { w1: onGrid(w1, data), w2: onGrid(w2, data), b: onGrid(b, data) }; // where they may be typed, too
  const settled = same ? { epoch: now, ...own, weights: state.weights, held } : loaded(state, now, weights);
  return { weights, touched, settled, last };
}

/**
 * The state's weights, those of the held unit as its sliders have them.
 * @param {State} state
 * @param {Data} data
 * @returns {number[]}
 */
function onScreen({ weights, held, w1, w2, b }, data) {
  const first = 3 * held[2];
  const own = [w1, w2, b].map((value) => onGrid(value, data));
  return [...weights.slice(0, first), ...own, ...weights.slice(first + 3)];
}

/**
 * The state with the chosen unit on the sliders.
 * @param {State} state
 * @param {number} epoch
 * @param {number[]} weights
 */
function loaded({ start_index, unit_index }, epoch, weights) {
  const [w1, w2, b] = weights.slice(3 * unit_index);
  return { epoch, w1, w2, b, weights, held: [start_index, epoch, unit_index] };
}
