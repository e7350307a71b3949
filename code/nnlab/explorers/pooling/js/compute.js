// The numbers of the pooling explorer: pure, and what nnlab.convnet.pool and shift_change give.

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {ReturnType<typeof compute>} Result */

/** @type {Record<string, (values: number[]) => number>} */
const KINDS = {
  max: (values) => Math.max(...values),
  average: (values) => total(values) / values.length,
  sum: (values) => total(values),
  sum_of_squares: (values) => total(values.map((value) => value * value)),
};

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute({ kind_index, window, shift }, { responses, kinds }) {
  /** @type {number[]} */
  const moved = responses.map((/** @type {number} */ _, /** @type {number} */ i) => responses[i - shift] ?? 0);
  const [before, after] = [responses, moved].map((row) => pooled(row, window, KINDS[kinds[kind_index]]));
  return {
    moved, before, after,
    inputChange: change(responses, moved),
    change: change(before, after),
    dropped: responses.length % window,
  };
}

/**
 * @param {number[]} row
 * @param {number} window
 * @param {(values: number[]) => number} made
 */
function pooled(row, window, made) {
  const count = Math.floor(row.length / window);
  return Array.from({ length: count }, (_, i) => made(row.slice(i * window, (i + 1) * window)));
}

/**
 * How long the difference is, measured by the first row's own length.
 * @param {number[]} before
 * @param {number[]} after
 */
function change(before, after) {
  return Math.hypot(...after.map((value, i) => value - before[i])) / Math.hypot(...before);
}

/** @param {number[]} values */
function total(values) {
  return values.reduce((sum, value) => sum + value, 0);
}
