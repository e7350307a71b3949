// The view's traits as the fields of a Setup, as PlaygroundView.setup gives them.

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
  return {
    task, data: name, points, noise, test_share, data_seed, features, hidden, seed, start, steps,
    activation: data.activations[state.activation_index],
    optimizer: data.optimizers[state.optimizer_index],
    learning_rate: data.rates[state.rate_index],
    batch: data.batches[state.batch_index],
    penalty: data.penalties[state.penalty_index],
    penalty_rate: data.penaltyRates[state.penalty_rate_index],
    ...(name === "function" && { expression: state.expression }),
    ...(name === "own" && { own: state.own }),
  };
}
