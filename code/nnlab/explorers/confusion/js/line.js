// What is said of a cell: the live line, word for word as line.py says it, and the copied Python.
import { fill, grouped, rounded } from "../../core/js/numbers.js";

/** @typedef {import("./compute.js").Result} Result */
/** @typedef {import("./compute.js").Data} Data */

/**
 * What a class is called: its number, or its name in CIFAR-10.
 * @param {number} cls
 * @param {{named: boolean}} result
 * @param {Record<string, string>} words
 */
export function named(cls, { named: byName }, words) {
  return byName ? words[`class_${cls}`] : String(cls);
}

/** @param {number} share */
export function percent(share) {
  return rounded(100 * share, 1);
}

/**
 * @param {Result} result
 * @param {Record<string, string>} words
 */
export function cellName(result, words) {
  const { actual, answer, count, of } = result;
  return fill(words.cell, { actual: named(actual, result, words), answer: named(answer, result, words), count, of });
}

/**
 * @param {import("../../core/js/frame.js").State} _state
 * @param {Result} result
 * @param {Record<string, string>} words
 */
export function line(_state, result, words) {
  const { share, low, high, count, right, all } = result;
  return [
    cellName(result, words),
    fill(words.share_of, { share: percent(share), low: percent(low), high: percent(high) }),
    count ? "" : words.empty,
    fill(words.right, { right: grouped(right), of: grouped(all) }),
  ].filter(Boolean).join(" · ");
}

/**
 * @param {import("../../core/js/frame.js").State} state
 * @param {Data} data
 */
export function snippet({ dataset_index, net_index, actual, answer }, { names, nets }) {
  return `from nnlab import results

found = results.mistakes("${names[dataset_index]}", "${nets[net_index]}")
int(found.counts[${actual}, ${answer}])`;
}
