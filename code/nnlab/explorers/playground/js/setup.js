// All that a playground starts from, checked: the fields of nnlab.playground.Setup, described there.
import { readExpression } from "./expression.js";
import { FEATURES } from "./features.js";
import { Problem } from "./problem.js";

/**
 * @typedef {object} Setup
 * @property {"classification" | "regression"} task
 * @property {string} data
 * @property {string} expression
 * @property {[number, number, number][]} own
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
 */

export const VERSION = 1; // of the fields, in links and files
/** @type {Record<string, string[]>} */
export const TASKS = {
  classification: ["xor", "donut", "duck", "spiral", "moons", "function", "own"],
  regression: ["plane", "gaussian"],
};
export const MOST_LAYERS = 4;
export const MOST_UNITS = 8;
export const MOST_POINTS = 1000;
export const GRID = 500; // own points lie on multiples of 1/GRID, from −HALF to HALF
export const HALF = 2;
/** @type {Record<string, string[]>} */
export const CHOICES = {
  activation: ["tanh", "relu", "sigmoid", "linear"],
  optimizer: ["sgd", "momentum", "adam"],
  penalty: ["none", "l1", "l2"],
};
/** @type {Record<string, [least: number, most: number, whole: boolean]>} */
export const RANGES = {
  points: [10, MOST_POINTS, true],
  noise: [0, 1, false],
  test_share: [0, 0.9, false],
  data_seed: [0, 4294967295, true],
  learning_rate: [1e-6, 100, false],
  batch: [1, MOST_POINTS, true],
  penalty_rate: [0, 10, false],
  seed: [0, 4294967295, true],
  steps: [0, 1000000, true],
};
/** @type {Record<string, (given: any) => any>} */
const LISTS = {
  own: ownPoint,
  features: (name) => named("features", name, Object.keys(FEATURES)),
  hidden: units,
  start: parameter,
};

/** @type {Setup} */
export const USUAL = {
  task: "classification", data: "xor", expression: "sin(3x)/2", own: [], points: 200, noise: 0.1,
  test_share: 0.3, data_seed: 0, features: ["x1", "x2"], hidden: [4], activation: "tanh",
  optimizer: "sgd", learning_rate: 0.1, batch: 10, penalty: "none", penalty_rate: 0.001, seed: 0,
  start: [], steps: 0,
};

/**
 * The whole setup of fields, with what they leave out as usual.
 * @param {any} given
 * @returns {Setup}
 */
export function setupFrom(given) {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new Problem("setup_table", { given: short(given) });
  }
  for (const field in given) if (!(field in USUAL)) throw new Problem("setup_field", { field: short(field) });
  const setup = { ...USUAL, ...given };
  named("task", setup.task, Object.keys(TASKS));
  named("data", setup.data, TASKS[setup.task]);
  for (const field in CHOICES) named(field, setup[field], CHOICES[field]);
  for (const field in RANGES) setup[field] = number(field, setup[field]);
  for (const field in LISTS) setup[field] = listed(field, setup[field], LISTS[field]);
  check(setup);
  return setup;
}

/** @param {Setup} setup */
function check(setup) {
  const { hidden, features, expression, own, start, data } = setup;
  if (hidden.length > MOST_LAYERS) throw new Problem("setup_layers", { given: hidden.length, most: MOST_LAYERS });
  if (!features.length || new Set(features).size < features.length) {
    throw new Problem("setup_features", { given: features.join(", ") });
  }
  if (data === "function" || expression !== USUAL.expression) readExpression(expression);
  if (own.length > MOST_POINTS || (data === "own" && !own.length)) {
    throw new Problem("setup_own_count", { given: own.length, most: MOST_POINTS });
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

/** @type {(field: string, given: any, options: string[]) => string} */
function named(field, given, options) {
  if (typeof given === "string" && options.includes(given)) return given;
  throw new Problem("setup_choice", { field, given: short(given), options: options.join(", ") });
}

/** @type {(field: string, given: any) => number} */
function number(field, given) {
  const [least, most, whole] = RANGES[field];
  const fits = Number.isFinite(given) && least <= given && given <= most && (!whole || Number.isInteger(given));
  if (!fits) throw new Problem(whole ? "setup_whole" : "setup_number", { field, given: short(given), least, most });
  return given + 0; // no −0
}

/** @type {(field: string, given: any, part: (one: any) => any) => any[]} */
function listed(field, given, part) {
  if (!Array.isArray(given)) throw new Problem("setup_list", { field, given: short(given) });
  return given.map(part);
}

/** @param {any} given */
function units(given) {
  if (Number.isInteger(given) && given >= 1 && given <= MOST_UNITS) return given;
  throw new Problem("setup_units", { given: short(given), most: MOST_UNITS });
}

/** @param {any} given */
function parameter(given) {
  if (Number.isFinite(given)) return given + 0;
  throw new Problem("setup_parameter", { given: short(given) });
}

/** @param {any} given */
function ownPoint(given) {
  const fits = Array.isArray(given) && given.length === 3 && given.every(Number.isFinite)
    && Math.abs(given[0]) <= HALF && Math.abs(given[1]) <= HALF && (given[2] === 0 || given[2] === 1);
  if (!fits) throw new Problem("setup_own", { given: short(given), half: HALF });
  return [onGrid(given[0]), onGrid(given[1]), given[2]];
}

/**
 * The multiple of 1/GRID nearest to a coordinate, within −HALF to HALF.
 * @param {number} value
 */
export function onGrid(value) {
  const inside = Math.min(Math.max(value, -HALF), HALF);
  return (Math.floor(inside * GRID + HALF * GRID + 0.5) - HALF * GRID) / GRID;
}

/** @param {any} given */
function short(given) {
  const letters = Array.from(typeof given === "string" ? given : JSON.stringify(given) ?? String(given));
  return letters.length <= 40 ? letters.join("") : `${letters.slice(0, 39).join("")}…`;
}
