// What is said of a state: the live line, word for word as line.py says it, and the copied Python.
import { fill, list, number } from "../../core/js/numbers.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */

/**
 * @param {State} state
 * @param {import("./compute.js").Result} result
 * @param {Record<string, string>} words
 */
export function line({ shift }, { before, after, inputChange, change, dropped }, words) {
  const count = after.filter((value, i) => value !== before[i]).length;
  const said = [
    fill(words.different, { count, of: after.length, shift: number(shift) }),
    fill(words.changes, { before: number(inputChange), after: number(change) }),
  ];
  if (dropped) said.push(fill(words.dropped, { dropped }));
  return said.join(" · ");
}

/**
 * @param {State} state
 * @param {Data} data
 */
export function snippet({ kind_index, window, shift }, { responses, kinds }) {
  return `from nnlab.convnet import shift_change

x = [${list(responses)}]
shift_change(x, (0, ${shift}), (1, ${window}), kind="${kinds[kind_index]}")`;
}
