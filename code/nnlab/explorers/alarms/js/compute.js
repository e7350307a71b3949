// The numbers of the alarms explorer: pure, and the counts that nnlab.motifs.detections gives.

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {ReturnType<typeof compute>} Result */

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute(state, { found, alarms, of, ranges }) {
  /** @param {string} name */
  const index = (name) => Math.round((state[name] - ranges[name][0]) / ranges[name][2]);
  const [at, windows, noise] = ["threshold", "windows", "noise"].map(index);
  /** @type {number[]} how many sequences reach each threshold */
  const foundCurve = found[noise][windows];
  /** @type {number[]} */
  const alarmsCurve = alarms[noise][windows];
  return {
    at, foundCurve, alarmsCurve,
    found: foundCurve[at],
    alarms: alarmsCurve[at],
    foundBars: between(foundCurve, of),
    alarmsBars: between(alarmsCurve, of),
  };
}

/**
 * Sequences whose score lies below the first threshold, between two neighbours, and at or above the last.
 * @param {number[]} reached
 * @param {number} of
 */
function between(reached, of) {
  return [of, ...reached].map((count, i) => count - (reached[i] ?? 0));
}
