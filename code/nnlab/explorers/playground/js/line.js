// What is said of a state, word for word as line.py says it.
import { fill, number, rounded, significant } from "../../core/js/numbers.js";

/** @typedef {Record<string, string>} Words */

/**
 * @param {any} _state
 * @param {import("./compute.js").Result} result
 * @param {Words} words
 */
export function line(_state, { steps, epochs, diverged, behind, setup, losses, dead }, words) {
  const [train, test, trainAccuracy, testAccuracy] = losses;
  return [
    diverged ? fill(words.diverged, { steps }) : fill(words.so_far, { steps, epochs: number(epochs) }),
    behind && fill(words.behind, { wanted: setup.steps }),
    both([words.loss_one, words.loss_both], [train, test], significant),
    !Number.isNaN(trainAccuracy) && both([words.accuracy_one, words.accuracy_both], [trainAccuracy, testAccuracy], percent),
    dead.length > 0 && fill(words.dead, { count: dead.length }),
  ].filter(Boolean).join(" · ");
}

/** @type {(texts: string[], values: number[], written: (value: number) => string) => string} */
function both([one, two], [train, test], written) {
  if (Number.isNaN(test)) return fill(one, { train: written(train) });
  return fill(two, { train: written(train), test: written(test) });
}

/** @param {number} share */
export const percent = (share) => rounded(100 * share, 1);
