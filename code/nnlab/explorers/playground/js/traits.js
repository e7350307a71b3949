// A Setup that was read as the view's traits. What is no step of a control stands in that control's last place.
import { OWN } from "./fields.js";

/** @typedef {import("./state.js").Data} Data */
/** @typedef {import("./state.js").State} State */

/**
 * The traits of a setup; what it does not speak of stays as it is.
 * @param {import("./setup.js").Setup} setup
 * @param {Data} data
 * @returns {State}
 */
export function traitsOf(setup, data) {
  const { points, noise, test_share, data_seed, steps, compare } = setup;
  return {
    dataset_index: data.datasets.findIndex((/** @type {string[]} */ [task, name]) => task === setup.task && name === setup.data),
    points, noise, test_share, data_seed, ...traitsOfNet(setup, data), steps, compare,
    ...(OWN.includes(setup.data) && { [setup.data]: setup[setup.data] }),
    ...(setup.data === "function" && { expression: setup.expression }),
  };
}

/**
 * The traits of a net and its training.
 * @param {Record<string, any>} net  the fields of NET
 * @param {Data} data
 * @returns {State}
 */
export function traitsOfNet({ features, hidden, activation, optimizer, penalty, seed, start, ...numbers }, data) {
  return {
    activation_index: data.activations.indexOf(activation),
    optimizer_index: data.optimizers.indexOf(optimizer),
    penalty_index: data.penalties.indexOf(penalty),
    ...placed("rate", numbers.learning_rate, data.rates),
    ...placed("batch", numbers.batch, data.batches),
    ...placed("penalty_rate", numbers.penalty_rate, data.penaltyRates),
    features, hidden, seed, start,
  };
}

/** @type {(name: string, value: number, values: number[]) => State} */
function placed(name, value, values) {
  const at = values.indexOf(value);
  return at < 0 ? { [`${name}_index`]: values.length, [`other_${name}`]: value } : { [`${name}_index`]: at };
}
