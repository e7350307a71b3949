// One training, as far as it is, with the losses on its way. What a state shows follows from the state
// alone; trainings are kept so that one more step does not begin anew.
import { Training } from "./training.js";

/** @typedef {import("./setup.js").Setup} Setup */
/** @typedef {{steps: number, train: number, test: number}} Past */

const MOST_PAST = 240; // points of a curve: beyond, every second one is left out
const MOST_RUNS = 6; // trainings that are kept
const FORWARD = 0.3; // of a step on a point is to look at its loss

export class Run {
  /** @param {Setup} setup */
  constructor(setup) {
    this.training = new Training(setup);
    const { net } = this.training;
    // What a point costs in a step: its weights, and an activation as much as ten of them.
    this.cost = net.theta.length + 10 * net.values.length;
    this.every = this.training.stepsPerEpoch;
    /** @type {Past[]} */
    this.past = [];
    /** @type {any} what a state at this step shows */
    this.found = null;
    /** @type {import("./planes.js").Planes | null} the pictures of the net, and after how many steps */
    this.planes = null;
    this.filled = -1;
    /** @type {{steps: number, losses: import("./training.js").Losses} | null} */
    this.looked = null;
    this.note();
  }

  /** The losses of now, looked at once for each state of the net. */
  losses() {
    const { training } = this;
    if (this.looked?.steps !== training.steps) this.looked = { steps: training.steps, losses: training.losses() };
    return this.looked.losses;
  }

  /** Keep the losses of now for the curves. */
  note() {
    const { steps } = this.training;
    const { train, test } = this.losses();
    this.past.push({ steps, train, test });
    if (this.past.length <= MOST_PAST) return;
    this.every *= 2;
    this.past = this.past.filter((past) => past.steps % this.every === 0);
  }

  /**
   * Train up to so many steps in all, with about so much work; tell whether there is nothing left to do.
   * @param {number} steps
   * @param {number} work  as `cost` counts it
   */
  advance(steps, work) {
    const { training } = this;
    const count = training.data.targets.length;
    for (let left = work; training.steps < steps && !training.diverged;) {
      if (left <= 0) return false;
      training.step();
      left -= training.size * this.cost;
      if (training.diverged || training.steps % this.every) continue;
      this.note();
      left -= FORWARD * count * this.cost;
    }
    return true;
  }
}

/** @type {Map<string, Run>} by setup without its steps; the one used last is the last */
const runs = new Map();

/**
 * The training of a setup, not further than its steps. One that ran away shows so: before that step it was fine.
 * @param {Setup} setup
 */
export function runOf(setup) {
  const key = JSON.stringify({ ...setup, steps: 0 });
  let run = runs.get(key);
  const done = run ? run.training.steps + Number(run.training.diverged) : Infinity;
  if (!run || done > setup.steps) run = new Run(setup);
  runs.delete(key);
  runs.set(key, run);
  if (runs.size > MOST_RUNS) runs.delete(/** @type {string} */ (runs.keys().next().value));
  return run;
}
