// What is said of a state: the live line, word for word as line.py says it, and the copied Python.
import { fill, literal, significant } from "../../core/js/numbers.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */

/**
 * @param {State} _state
 * @param {import("./compute.js").Result} result
 * @param {Record<string, string>} words
 */
export function line(_state, { train, validation, penalty, best, weights }, words) {
  return [
    fill(words.errors, { train: significant(train), validation: significant(validation) }),
    fill(words.ratio, { ratio: significant(validation / train) }),
    fill(words.best, { penalty: significant(penalty), best }),
    fill(words.largest, { weight: significant(Math.max(...weights.map(Math.abs))) }),
  ].join(" · ");
}

/**
 * @param {State} state
 * @param {Data} data
 */
export function snippet({ degree, power, points }, { penalties, powers }) {
  return `from nnlab.learning import fit_polynomial, noisy_wave

train, validation = noisy_wave(${points}), noisy_wave(100, seed=100)
fit = fit_polynomial(*train, degree=${degree}, penalty=${literal(penalties[power - powers[0]])})
[fit.error(*train), fit.error(*validation)]`;
}
