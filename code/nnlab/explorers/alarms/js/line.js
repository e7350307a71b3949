// What is said of a state: the live line, word for word as line.py says it, and the copied Python.
import { fill, literal, number } from "../../core/js/numbers.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */

/**
 * @param {State} _state
 * @param {import("./compute.js").Result} result
 * @param {Record<string, string>} words
 * @param {Data} data
 */
export function line(_state, { found, alarms }, words, { of }) {
  return [
    fill(words.found_of, { count: found, of }),
    fill(words.alarms_of, { count: alarms, of }),
    fill(words.gap, { gap: number((found - alarms) / of) }),
  ].join(" · ");
}

/** @param {State} state */
export function snippet({ threshold, windows, noise }) {
  return `from nnlab.motifs import detections

found, false_alarms = detections([1, -1, 1], [${literal(threshold)}], length=${windows + 2}, noise=${literal(noise)})
[found[0], false_alarms[0]]`;
}
