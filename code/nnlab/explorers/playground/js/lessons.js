// What of a lesson a training has done, word for word as nnlab/playground/lessons judges it.
import { sizesOf } from "./setup.js";

/** @typedef {import("./setup.js").Setup} Setup */
/**
 * @typedef {object} Seen  a training at one moment; losses: of training and test, then both accuracies
 * @property {Setup} setup
 * @property {number[]} theta
 * @property {number} epochs
 * @property {number[]} losses
 * @property {number[][]} dead  [layer, unit]
 */
/** @typedef {{name: string, start: Setup, wanted: [string, any][], first: string}} Lesson */
/** @typedef {{met: Record<string, boolean>, done: boolean, first: Seen | null}} Verdict */

// What makes the data: a lesson's data stay as they are, or its numbers would say nothing.
const DATA = /** @type {const} */ (["task", "data", "points", "noise", "test_share", "data_seed"]);

/**
 * @param {Lesson} lesson
 * @param {Seen} now
 * @param {Seen | null} before  the first step of the verdict before
 * @returns {Verdict}
 */
export function judge(lesson, now, before) {
  const first = firstOf(lesson, now, before);
  const met = Object.fromEntries(lesson.wanted.map(([key, limit]) => [key, CONDITIONS[key](limit, now, lesson, first)]));
  return { met, done: Object.values(met).every(Boolean), first };
}

/**
 * What the second step is measured against: what is seen now, where it meets the first one.
 * @param {Lesson} lesson
 * @param {Seen} now
 * @param {Seen | null} first
 */
function firstOf(lesson, now, first) {
  if (!lesson.first || !sameData(now, lesson)) return first;
  const [, limit] = /** @type {[string, any]} */ (lesson.wanted.find(([key]) => key === lesson.first));
  if (!FIRST[lesson.first](limit, now)) return first;
  return first && revived(first, now) ? first : now;
}

/** @type {(now: Seen, lesson: Lesson) => boolean} */
const sameData = ({ setup }, { start }) => DATA.every((name) => setup[name] === start[name]);

/** @type {Record<string, (limit: any, now: Seen) => boolean>} */
const FIRST = {
  overfit: ([most, least], { losses: [train, test] }) => train <= most && test >= least,
  dead: (least, { setup, dead }) => setup.activation === "relu" && dead.length >= least,
};

/** @type {(least: number, now: Seen) => boolean} */
const right = (least, { losses: [, , train, test] }) => train >= least && test >= least;

/** @type {(setup: Setup) => number} */
const units = ({ hidden }) => hidden.reduce((sum, count) => sum + count, 0);

/**
 * Whether a unit that was dead lives in the same net, changed in nothing but dead units.
 * @param {Seen} first
 * @param {Seen} now
 */
function revived(first, now) {
  const shape = (/** @type {Seen} */ { setup }) => JSON.stringify([setup.features, setup.hidden, setup.activation]);
  const { start } = now.setup;
  if (shape(first) !== shape(now) || !start.length) return false;
  const free = parametersOf(first.dead, sizesOf(first.setup));
  const same = start.every((value, i) => free.has(i) || value === first.theta[i]);
  return same && first.dead.some(([layer, unit]) => !now.dead.some(([k, j]) => k === layer && j === unit));
}

/**
 * Where in theta the weights into and out of units and their biases are.
 * @param {number[][]} list
 * @param {number[]} sizes
 * @returns {Set<number>}
 */
function parametersOf(list, sizes) {
  const found = new Set();
  const at = sizes.slice(1).map((_, k) => sizes.slice(0, k).reduce((sum, size, i) => sum + (size + 1) * sizes[i + 1], 0));
  for (const [layer, unit] of list) {
    const [into, here, after] = sizes.slice(layer);
    for (let i = 0; i < into; i++) found.add(at[layer] + unit * into + i);
    found.add(at[layer] + into * here + unit);
    for (let i = 0; i < after; i++) found.add(at[layer + 1] + i * here + unit);
  }
  return found;
}

/** @type {Record<string, (limit: any, now: Seen, lesson: Lesson, first: Seen | null) => boolean>} */
const CONDITIONS = {
  data: (_, now, lesson) => sameData(now, lesson),
  plain: (_, { setup }) => setup.features.every((name) => name === "x1" || name === "x2"),
  fewest: (most, { setup }) => units(setup) <= most,
  three: (most, { setup }) => units(setup) <= most,
  no_layer: (most, { setup }) => setup.hidden.length <= most,
  all_right: right,
  nearly: right,
  overfit: (_, __, ___, first) => first !== null,
  cured: (part, now, _, first) => first !== null && now.losses[1] <= part * first.losses[1],
  as_good: (_, now, __, first) => first !== null && now.losses[3] >= first.losses[3],
  relu: (_, { setup }) => setup.activation === "relu",
  dead: (_, __, ___, first) => first !== null,
  alive: (epochs, now, _, first) => first !== null && now.epochs >= epochs && revived(first, now),
};
