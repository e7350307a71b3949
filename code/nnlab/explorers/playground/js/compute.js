// What a state of the playground is: its net after as many steps as it says, the same as nnlab.playground's.
import { OWN } from "./fields.js";
import { Problem } from "./problem.js";
import { Run, runOf } from "./run.js";
import { otherOf, setupFrom, USUAL } from "./setup.js";
import { fieldsOf } from "./state.js";

/** @typedef {import("./state.js").State} State */
/** @typedef {import("./state.js").Data} Data */
/** @typedef {ReturnType<typeof found>} Result */

// What is trained at once, as Run counts it: about 20 ms. The rest follows in the next frames.
const WORK = 1e6;

/**
 * @param {State} state
 * @param {Data} data
 * @returns {any}
 */
export function compute(state, data) {
  try {
    const setup = setupFrom(fieldsOf(state, data));
    const other = otherOf(setup);
    const result = trained({ ...setup, compare: null });
    return other ? pair(result, setup, trained(other)) : result;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return { problem: { key: problem.key, values: problem.values, picture: blank(fieldsOf(state, data)) } };
  }
}

/**
 * A net after its steps, or as far as it is.
 * @param {import("./setup.js").Setup} setup
 */
function trained(setup) {
  const run = runOf(setup);
  run.advance(setup.steps, WORK);
  return (run.found = run.found?.fits(setup.steps) ? run.found : found(run, setup));
}

/**
 * A net after all its steps, however long they take; the trainings that are kept stay as they are.
 * @param {import("./setup.js").Setup} setup
 */
export function trainedAlone(setup) {
  const run = new Run(setup);
  run.advance(setup.steps, Infinity);
  return found(run, setup);
}

/**
 * A net with the one that is beside it.
 * @param {Result} result
 * @param {import("./setup.js").Setup} setup
 * @param {Result} other
 */
function pair(result, setup, other) {
  const { theta, losses, steps, diverged, dead } = other;
  const both = { ...result, setup, compared: { theta, losses, steps, diverged, dead }, behind: result.behind || other.behind };
  // What draws is no part of what is compared with Python.
  return Object.defineProperties(both, { run: { value: runIn(result) }, other: { value: other, enumerable: false } });
}

/**
 * The net before any training, on a plane with no points: where there are none yet, or a function that cannot
 * be read. So that points can be put there, and the function mended.
 * @param {any} fields
 */
function blank(fields) {
  const { task, data, own, measured, expression, ...others } = fields;
  if (!OWN.includes(data) && data !== "function") return undefined;
  // A training needs a point; what is said of it is left out of the picture.
  const run = runOf(setupFrom({ ...others, data: "own", own: [[0, 0, 0]], steps: 0, compare: null }));
  const setup = { ...run.training.setup, task, data, own: own ?? [], measured: measured ?? [], compare: others.compare };
  const result = found(run, { ...setup, expression: expression ?? USUAL.expression });
  return Object.assign(result, { empty: true, dead: [], past: [], losses: [] });
}

/**
 * @param {import("./run.js").Run} run
 * @param {import("./setup.js").Setup} setup
 */
function found(run, setup) {
  const { training, past } = run;
  const { steps, diverged, epochs, net } = training;
  const losses = run.losses();
  const result = {
    setup, steps, diverged, epochs,
    theta: [...net.theta],
    losses: [losses.train, losses.test, losses.trainAccuracy, losses.testAccuracy],
    dead: training.deadUnits(),
    past: [...past, { steps, train: losses.train, test: losses.test }],
    folded: foldedIn(training),
    behind: !diverged && steps < setup.steps,
    empty: false, // whether there are no points
    /** @type {any} the same of the net beside this one: all of it, and what Python has of it */
    other: null,
    compared: null,
    /** @type {(wanted: number) => boolean} */
    fits: (wanted) => wanted === setup.steps && training.steps === steps && training.diverged === diverged,
  };
  // The live net, for the pictures; no part of what is compared with Python.
  return Object.defineProperty(result, "run", { value: run });
}

/**
 * Where the last hidden layer's two or three units put each point, axis by axis; null where it has others.
 * @param {import("./training.js").Training} training
 */
function foldedIn(training) {
  const { net, setup: { hidden } } = training;
  const count = hidden[hidden.length - 1];
  if (count !== 2 && count !== 3) return null;
  const images = training.images();
  const [units, at] = [net.values.length, net.layerAt[net.sizes.length - 2]];
  const axis = (/** @type {number} */ j) => Array.from({ length: images.length / units }, (_, i) => images[i * units + at + j]);
  return Array.from({ length: count }, (_, j) => axis(j));
}

/**
 * The training that a result shows.
 * @param {any} result
 * @returns {import("./run.js").Run}
 */
export const runIn = (result) => result.run;
