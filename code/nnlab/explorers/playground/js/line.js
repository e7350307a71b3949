// What is said of a state, word for word as line.py says it.
import { fill, literal, number, rounded, significant } from "../../core/js/numbers.js";

/** @typedef {Record<string, string>} Words */

/**
 * @param {import("./state.js").State} state
 * @param {import("./compute.js").Result} result
 * @param {Words} words
 * @param {import("./state.js").Data} data
 */
export function line(state, { steps, epochs, diverged, behind, setup, losses, dead, other }, words, data) {
  return [
    diverged ? fill(words.diverged, { steps }) : fill(words.so_far, { steps, epochs: number(epochs) }),
    behind && fill(words.behind, { wanted: setup.steps }),
    ...howGood(losses, words),
    dead.length > 0 && fill(words.dead, { count: dead.length }),
    other && fill(words.of_other, { units: unitsIn(other), steps: other.steps, said: howGood(other.losses, words).join(", ") }),
    ...off(state, data).map(([name, value]) => `${words[name]} ${literal(value)}`),
  ].filter(Boolean).join(" · ");
}

/**
 * How many hidden units a net has.
 * @param {{setup: import("./setup.js").Setup}} result
 */
export const unitsIn = ({ setup }) => setup.hidden.reduce((sum, count) => sum + count, 0);

/** @type {(losses: number[], words: Words) => string[]} */
export function howGood([train, test, trainAccuracy, testAccuracy], words) {
  const loss = both([words.loss_one, words.loss_both], [train, test], significant);
  if (Number.isNaN(trainAccuracy)) return [loss];
  return [loss, both([words.accuracy_one, words.accuracy_both], [trainAccuracy, testAccuracy], percent)];
}

/**
 * What is no step of its control, which cannot show it.
 * @param {import("./state.js").State} state
 * @param {import("./state.js").Data} data
 * @returns {[string, number][]}
 */
function off(state, { steps, rates, batches, penaltyRates }) {
  const { points, noise, test_share, other_rate, other_batch, other_penalty_rate } = state;
  /** @type {[string, number, boolean][]} */
  const values = [
    ["points", points, whole(points / steps.points)],
    ["noise", noise, whole(noise / steps.noise)],
    ["test_share", test_share, whole(test_share / steps.test_share)],
    ["rate", other_rate, state.rate_index < rates.length],
    ["batch", other_batch, state.batch_index < batches.length],
    ["penalty_rate", other_penalty_rate, state.penalty_rate_index < penaltyRates.length],
  ];
  return values.filter(([, , on]) => !on).map(([name, value]) => [name, value]);
}

/** @param {number} value */
const whole = (value) => Math.abs(value - Math.round(value)) < 1e-9;

/** @type {(texts: string[], values: number[], written: (value: number) => string) => string} */
function both([one, two], [train, test], written) {
  if (Number.isNaN(test)) return fill(one, { train: written(train) });
  return fill(two, { train: written(train), test: written(test) });
}

/** @param {number} share */
export const percent = (share) => rounded(100 * share, 1);
