// The numbers of the pathway explorer: pure, and the same as nnlab.cortex gives.

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {ReturnType<typeof compute>} Result */

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute({ ms, rate, station_index: at }, { earliest, typical }) {
  /** @type {("typically" | "early" | "waiting")[]} */
  const states = earliest.map((/** @type {number} */ soon, /** @type {number} */ i) =>
    (typical[i] <= ms ? "typically" : soon <= ms ? "early" : "waiting"));
  const before = at ? [earliest[at - 1], typical[at - 1]] : [0, 0];
  const step = [earliest[at] - before[0], typical[at] - before[1]];
  return {
    states, step,
    typically: states.filter((one) => one === "typically").length,
    early: states.filter((one) => one === "early").length,
    earliest: earliest[at],
    typical: typical[at],
    spikes: (step[0] * rate) / 1000,
    so_far: (earliest[at] * rate) / 1000,
  };
}
