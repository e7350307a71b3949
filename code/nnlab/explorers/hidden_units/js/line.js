// What is said of a state: the live line, word for word as line.py says it, and the copied Python.
import { fill, number } from "../../core/js/numbers.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */

/**
 * @param {State} state
 * @param {import("./compute.js").Result} result
 * @param {Record<string, string>} words
 * @param {Data} data
 */
export function line({ units, epoch }, { right, count, outside, alone, net, seed }, words, { marks }) {
  const said = [
    fill(words.right, { right, count, percent: number((100 * right) / count) }),
    fill(words.run, { units, epoch, seed }),
  ];
  if (alone) {
    const { v } = net.units[alone - 1];
    said.push(fill(words.alone, { unit: alone, v: number(v), mark: marks[v > 0 ? 1 : 0] }));
  }
  if (outside.length) said.push(fill(words.outside, { units: outside.join(", ") }));
  return said.join(" · ");
}

/**
 * @param {State} state
 * @param {Data} data
 */
export function snippet({ dataset_index, units, epoch }, { sets, names, last }) {
  const { seed } = sets[dataset_index].runs[units - 1];
  return `from nnlab.folding import train_units

runs = train_units("${names[dataset_index]}", hidden=[${units}], seeds=[${seed}], epochs=${last})
runs[${units}].accuracy(${epoch})`;
}
