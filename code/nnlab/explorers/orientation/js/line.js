// What is said of a state: the live line, word for word as line.py says it, and the copied Python.
import { fill, literal, number, rounded } from "../../core/js/numbers.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */

/**
 * @param {State} state
 * @param {import("./compute.js").Result} result
 * @param {Record<string, string>} words
 */
export function line({ kind_index }, { answer, tuning, tolerance }, words) {
  /** @type {(key: string, width: number | null) => string} */
  const half = (key, width) =>
    width === null ? words[`no_${key}`] : fill(words[`half_${key}`], { width: rounded(width, 1) });
  return [
    fill(words.answers, { cell: words[`kind${kind_index}`], answer: number(answer) }),
    half("tuning", tuning),
    half("tolerance", tolerance),
  ].join(" · ");
}

/**
 * @param {State} state
 * @param {Data} data
 */
export function snippet({ kind_index, angle, offset, wavelength }, { kinds, size }) {
  const kind = kinds[kind_index];
  const simple = `SimpleCell(90, ${wavelength})`;
  const made = kind === "simple" ? simple : `complex_cell("${kind}", ${simple})`;
  return `from nnlab.cortex import SimpleCell, bar${kind === "simple" ? "" : ", complex_cell"}

cell = ${made}
cell.respond(bar(${size}, ${angle}, (${literal(offset)}, 0)))`;
}
