// The view's traits as the fields of a Setup, as PlaygroundView.setup gives them.
import { OWN } from "./fields.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */

/**
 * @param {State} state
 * @param {Data} data
 * @returns {any}
 */
export function fieldsOf(state, data) {
  const [task, name] = data.datasets[state.dataset_index];
  const { points, noise, test_share, data_seed, features, hidden, seed, start, steps } = state;
  const compare = state.compare ?? null; // a saved notebook leaves out what is None
  return {
    task, data: name, points, noise, test_share, data_seed, features, hidden, seed, start, steps, compare,
    activation: data.activations[state.activation_index],
    optimizer: data.optimizers[state.optimizer_index],
    learning_rate: data.rates[state.rate_index] ?? state.other_rate,
    batch: data.batches[state.batch_index] ?? state.other_batch,
    penalty: data.penalties[state.penalty_index],
    penalty_rate: data.penaltyRates[state.penalty_rate_index] ?? state.other_penalty_rate,
    ...(name === "function" && { expression: state.expression }),
    ...(OWN.includes(name) && { [name]: state[name] }),
  };
}

const SEED = 99; // the sliders' end, unless the seed is larger

/**
 * The ends of the sliders that a link may go beyond.
 * @param {any} _result
 * @param {State} state
 */
export const derived = (_result, { seed, data_seed }) =>
  ({ seed_most: Math.max(SEED, seed), data_seed_most: Math.max(SEED, data_seed) });
