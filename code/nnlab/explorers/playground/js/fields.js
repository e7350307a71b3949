// What each field of a setup may hold: as nnlab/playground/fields.py has it.
import { FEATURES } from "./features.js";
import { Problem } from "./problem.js";

export const VERSION = 1; // of the fields, in links and files
/** @type {Record<string, string[]>} */
export const TASKS = {
  classification: ["xor", "donut", "duck", "spiral", "moons", "function", "own"],
  regression: ["plane", "gaussian", "measured"],
};
export const OWN = ["own", "measured"]; // data that the reader gives, in the fields of the same names
export const MOST_LAYERS = 4;
export const MOST_UNITS = 8;
export const MOST_POINTS = 1000;
export const GRID = 500; // own points lie on multiples of 1/GRID, from −HALF to HALF
export const HALF = 2;
export const MOST_VALUE = 8; // of a measured point, either side of 0, on the same grid
export const SHOWN = 1.8; // of the plane in the picture, to each side
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
export const LISTS = {
  own: ownPoint,
  measured: measuredPoint,
  features: (name) => named("features", name, Object.keys(FEATURES)),
  hidden: units,
  start: parameter,
};

/** @type {(field: string, given: any, options: string[]) => string} */
export function named(field, given, options) {
  if (typeof given === "string" && options.includes(given)) return given;
  throw new Problem("setup_choice", { field, given: short(given), options: options.join(", ") });
}

/** @type {(field: string, given: any) => number} */
export function numberIn(field, given) {
  const [least, most, whole] = RANGES[field];
  const fits = Number.isFinite(given) && least <= given && given <= most && (!whole || Number.isInteger(given));
  if (!fits) throw new Problem(whole ? "setup_whole" : "setup_number", { field, given: short(given), least, most });
  return given + 0; // no −0
}

/** @type {(field: string, given: any, part: (one: any) => any) => any[]} */
export function listed(field, given, part) {
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

/** @param {any} given */
function measuredPoint(given) {
  const fits = Array.isArray(given) && given.length === 3 && given.every(Number.isFinite)
    && Math.abs(given[0]) <= HALF && Math.abs(given[1]) <= HALF && Math.abs(given[2]) <= MOST_VALUE;
  if (!fits) throw new Problem("setup_measured", { given: short(given), half: HALF, most: MOST_VALUE });
  return [onGrid(given[0]), onGrid(given[1]), onGrid(given[2], MOST_VALUE)];
}

/**
 * The multiple of 1/GRID nearest to a coordinate, within −most to most.
 * @param {number} value
 */
export function onGrid(value, most = HALF) {
  const inside = Math.min(Math.max(value, -most), most);
  return (Math.floor(inside * GRID + most * GRID + 0.5) - most * GRID) / GRID;
}

/** @param {any} given */
export function short(given) {
  const letters = Array.from(typeof given === "string" ? given : JSON.stringify(given) ?? String(given));
  return letters.length <= 40 ? letters.join("") : `${letters.slice(0, 39).join("")}…`;
}
