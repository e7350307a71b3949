// All that a playground starts from, checked: the fields of nnlab.playground.Setup, described there.
import { readExpression } from "./expression.js";
import { CHOICES, LISTS, listed, MOST_LAYERS, MOST_POINTS, named, numberIn, RANGES, short, TASKS } from "./fields.js";
import { Problem } from "./problem.js";

/**
 * @typedef {object} Setup
 * @property {"classification" | "regression"} task
 * @property {string} data
 * @property {string} expression
 * @property {[number, number, number][]} own
 * @property {[number, number, number][]} measured
 * @property {number} points
 * @property {number} noise
 * @property {number} test_share
 * @property {number} data_seed
 * @property {string[]} features
 * @property {number[]} hidden
 * @property {"tanh" | "relu" | "sigmoid" | "linear"} activation
 * @property {"sgd" | "momentum" | "adam"} optimizer
 * @property {number} learning_rate
 * @property {number} batch
 * @property {"none" | "l1" | "l2"} penalty
 * @property {number} penalty_rate
 * @property {number} seed
 * @property {number[]} start
 * @property {number} steps
 * @property {Record<string, any> | null} compare
 */

/** @type {Setup} */
export const USUAL = {
  task: "classification", data: "xor", expression: "sin(3x)/2", own: [], measured: [], points: 200, noise: 0.1,
  test_share: 0.3, data_seed: 0, features: ["x1", "x2"], hidden: [4], activation: "tanh",
  optimizer: "sgd", learning_rate: 0.1, batch: 10, penalty: "none", penalty_rate: 0.001, seed: 0,
  start: [], steps: 0, compare: null,
};

/** The fields of a net and how it is trained, apart from the data and how far training is. */
export const NET = [
  "features", "hidden", "activation", "optimizer", "learning_rate", "batch", "penalty", "penalty_rate", "seed", "start",
];

/** @param {any} given */
const isTable = (given) => typeof given === "object" && given !== null && !Array.isArray(given);

/**
 * The whole setup of fields, with what they leave out as usual.
 * @param {any} given
 * @returns {Setup}
 */
export function setupFrom(given) {
  if (!isTable(given)) throw new Problem("setup_table", { given: short(given) });
  for (const field in given) if (!Object.hasOwn(USUAL, field)) throw new Problem("setup_field", { field: short(field) });
  const setup = { ...USUAL, ...given };
  named("task", setup.task, Object.keys(TASKS));
  named("data", setup.data, TASKS[setup.task]);
  for (const field in CHOICES) named(field, setup[field], CHOICES[field]);
  for (const field in RANGES) setup[field] = numberIn(field, setup[field]);
  for (const field in LISTS) setup[field] = listed(field, setup[field], LISTS[field]);
  check(setup);
  if (setup.compare !== null) setup.compare = checkedNet(setup.compare);
  return setup;
}

/** @param {any} given */
function checkedNet(given) {
  if (!isTable(given)) throw new Problem("setup_table", { given: short(given) });
  for (const field in given) if (!NET.includes(field)) throw new Problem("setup_field", { field: short(field) });
  return netOf(setupFrom(given));
}

/** @param {Setup} setup */
export const netOf = (setup) => Object.fromEntries(NET.map((field) => [field, setup[field]]));

/**
 * The setup of the second net, null if there is none.
 * @param {Setup} setup
 * @returns {Setup | null}
 */
export const otherOf = (setup) => setup.compare && { ...setup, ...setup.compare, compare: null };

/** @param {Setup} setup */
function check(setup) {
  const { hidden, features, expression, own, measured, start, data } = setup;
  if (hidden.length > MOST_LAYERS) throw new Problem("setup_layers", { given: hidden.length, most: MOST_LAYERS });
  if (!features.length || new Set(features).size < features.length) {
    throw new Problem("setup_features", { given: features.join(", ") });
  }
  if (data === "function" || expression !== USUAL.expression) readExpression(expression);
  for (const { length } of [own, measured]) {
    if (length > MOST_POINTS) throw new Problem("setup_own_count", { given: length, most: MOST_POINTS });
  }
  if (start.length && start.length !== parameterCount(setup)) {
    throw new Problem("setup_start", { given: start.length, fitting: parameterCount(setup) });
  }
}

/**
 * How many numbers a point is, from the features to the output.
 * @param {Setup} setup
 */
export function sizesOf({ features, hidden }) {
  return [features.length, ...hidden, 1];
}

/**
 * How many weights and biases the net has.
 * @param {Setup} setup
 */
export function parameterCount(setup) {
  const sizes = sizesOf(setup);
  return sizes.slice(1).reduce((sum, size, i) => sum + (sizes[i] + 1) * size, 0);
}

/**
 * The fields that are not as usual.
 * @param {Setup} setup
 * @returns {Record<string, any>}
 */
export function changed(setup) {
  const same = ([field, value]) => JSON.stringify(value) === JSON.stringify(USUAL[field]);
  return Object.fromEntries(Object.entries(setup).filter((entry) => !same(entry)));
}
