// What is said of a state: the live line, word for word as line.py says it, and the copied Python.
import { fill, number } from "../../core/js/numbers.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */

export const LIFTS = ["linear", "quadratic", "trained"];

/**
 * @param {State} _state
 * @param {import("./compute.js").Result} result
 * @param {Record<string, string>} words
 */
export function line(_state, { right, count }, words) {
  return right.map((some, i) =>
    fill(words.right, { name: words[LIFTS[i]], right: some, count, percent: number((100 * some) / count) })).join(" · ");
}

/**
 * @param {State} state
 * @param {Data} data
 */
export function snippet({ dataset_index, turn, tilt }, { names }) {
  return `import numpy as np
from nnlab.folding import lifts, seen_from, trained_lift

data, net, seed = trained_lift("${names[dataset_index]}")
lifted = lifts(*data, net).values()
np.array([seen_from(some.points, turn=${turn}, tilt=${tilt}) for some in lifted])`;
}
