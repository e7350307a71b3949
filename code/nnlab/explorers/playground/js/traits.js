// A Setup that was read as the view's traits: what the controls can hold.
import { Problem } from "./problem.js";

/** @typedef {import("./state.js").Data} Data */

const SEED = 99; // the largest of the sliders

/**
 * The traits of a setup; what it does not speak of stays as it is.
 * @param {import("./setup.js").Setup} setup
 * @param {Data} data
 * @returns {import("./state.js").State}
 */
export function traitsOf(setup, data) {
  const { points, noise, test_share, data_seed, features, hidden, seed, start, steps } = setup;
  on("points", points, points % 10 === 0);
  on("noise", noise, whole(20 * noise));
  on("test_share", test_share, whole(10 * test_share));
  on("data_seed", data_seed, data_seed <= SEED);
  on("seed", seed, seed <= SEED);
  return {
    dataset_index: data.datasets.findIndex(([task, name]) => task === setup.task && name === setup.data),
    activation_index: data.activations.indexOf(setup.activation),
    optimizer_index: data.optimizers.indexOf(setup.optimizer),
    penalty_index: data.penalties.indexOf(setup.penalty),
    rate_index: among("learning_rate", setup.learning_rate, data.rates),
    batch_index: among("batch", setup.batch, data.batches),
    penalty_rate_index: among("penalty_rate", setup.penalty_rate, data.penaltyRates),
    points, noise, test_share, data_seed, features, hidden, seed, start, steps,
    ...(setup.data === "own" && { own: setup.own }),
    ...(setup.data === "function" && { expression: setup.expression }),
  };
}

/** @param {number} value */
const whole = (value) => Math.abs(value - Math.round(value)) < 1e-9;

/** @type {(field: string, given: number, fits: boolean) => void} */
function on(field, given, fits) {
  if (!fits) throw new Problem("off_grid", { field, given });
}

/** @type {(field: string, given: number, values: number[]) => number} */
function among(field, given, values) {
  on(field, given, values.includes(given));
  return values.indexOf(given);
}
