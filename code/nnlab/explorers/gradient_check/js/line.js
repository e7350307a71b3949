// What is said of a state: the live line, word for word as line.py says it, and the copied Python.
import { fill, literal, significant } from "../../core/js/numbers.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */

/**
 * @param {State} _state
 * @param {import("./compute.js").Result} result
 * @param {Record<string, string>} words
 */
export function line(_state, { step, slope, errors, at, atKink, wrong, best }, words) {
  const [forward, central] = errors[at].map(significant);
  return [
    fill(atKink ? words.off_kink : words.off, { h: significant(step), slope: significant(slope), forward, central }),
    wrong && words[wrong],
    fill(words.best, { forward: significant(best[0]), central: significant(best[1]) }),
  ].filter(Boolean).join(" · ");
}

/**
 * @param {State} state
 * @param {Data} data
 */
export function snippet({ curve_index, x, power, single }, { names }) {
  return `import numpy as np
from nnlab.learning import CURVES, central_difference, forward_difference

f, x, h = CURVES["${names[curve_index]}"].value, np.${single ? "float32" : "float64"}(${literal(x)}), 10.0**${literal(power)}
[float(d(f, x, h)) for d in (forward_difference, central_difference)]`;
}
