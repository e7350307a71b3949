// The numbers of the confusion explorer: pure, and the same as nnlab.results.mistakes and nnlab.shares give.

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {{counts: number[][], samples: [number, number][][][], order: number[], right: number, of: number}} Table */
/** @typedef {{tables: Table[][], pixels: Record<string, string>, names: string[], nets: string[]}} Data */
/** @typedef {ReturnType<typeof compute>} Result */

const Z = 1.959963984540054; // 97.5 % of the normal distribution lie below
const PLAIN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const SIDE = 8;

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute({ dataset_index, net_index, side_by_side, actual, answer }, data) {
  const { counts, samples, order, right, of: all } = data.tables[dataset_index][net_index];
  const sums = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const [count, of] = [counts[actual][answer], sums[actual]];
  const wrong = counts.flatMap((row, i) => row.filter((_, j) => j !== i));
  return {
    counts, sums, count, of, right, all, actual, answer, share: count / of, ...wilson(count, of),
    order: side_by_side ? order : PLAIN,
    samples: samples[actual][answer],
    most: Math.max(...wrong),
    named: data.names[dataset_index] === "cifar10",
    drawn: data.names[dataset_index] === "digits",
  };
}

/**
 * Wilson's 95 % interval of a share.
 * @param {number} hits
 * @param {number} of
 */
export function wilson(hits, of) {
  const share = hits / of;
  const middle = (share + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of);
  const half = (Z / (1 + (Z * Z) / of)) * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  return { low: hits ? middle - half : 0, high: hits === of ? 1 : middle + half };
}

/**
 * A digit's grey values, 0 to 16, as rows.
 * @param {string} text
 */
export function picture(text) {
  return Array.from({ length: SIDE }, (_, i) => [...text.slice(i * SIDE, (i + 1) * SIDE)].map((sign) => parseInt(sign, 17)));
}
