// What is said of a state: the live line, word for word as line.py says it, and the copied Python.
import { fill, literal, number, small } from "../../core/js/numbers.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {import("./compute.js").Result} Result */

/**
 * @param {State} _state
 * @param {Result} result
 * @param {Record<string, string>} words
 * @param {Data} data
 */
export function line(_state, { w, b, likelihood, logLikelihood }, words, { best }) {
  return [
    w ? fill(words.boundary, { x: number(-b / w) }) : words.flat,
    fill(words.product, { value: small(likelihood, 1) }),
    fill(words.sum, { value: number(logLikelihood) }),
    fill(words.short, { gap: small(best - logLikelihood) }),
    w < 0 && words.falls,
  ].filter(Boolean).join(" · ");
}

/** @param {State} state */
export function snippet({ w, b }) {
  return `from nnlab.learning import hearing_test, log_likelihood

levels, heard = hearing_test()
log_likelihood(${literal(w)} * levels ${b < 0 ? "-" : "+"} ${literal(Math.abs(b))}, heard)`;
}
