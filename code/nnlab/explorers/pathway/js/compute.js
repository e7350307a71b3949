// The numbers of the pathway explorer: pure, and the same as nnlab.cortex gives.

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {ReturnType<typeof compute>} Result */

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute({ ms, rate, station_index: at }, { first, last }) {
  /** @type {("surely" | "possibly" | "waiting")[]} */
  const states = first.map((/** @type {number} */ soon, /** @type {number} */ i) =>
    (last[i] <= ms ? "surely" : soon <= ms ? "possibly" : "waiting"));
  const before = at ? [first[at - 1], last[at - 1]] : [0, 0];
  const step = [first[at] - before[0], last[at] - before[1]];
  return {
    states, step,
    surely: states.filter((one) => one === "surely").length,
    possibly: states.filter((one) => one === "possibly").length,
    first: first[at],
    last: last[at],
    spikes: (step[0] * rate) / 1000,
    so_far: (first[at] * rate) / 1000,
  };
}
