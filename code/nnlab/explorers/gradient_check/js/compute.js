// The numbers of the gradient-check explorer: pure, and bit by bit what nnlab.learning gives.
import { SLOPES, VALUES } from "./curves.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {ReturnType<typeof compute>} Result */

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute({ curve_index, x, power, single }, { names, powers, steps }) {
  /** @type {import("./curves.js").Round} */
  const round = single ? Math.fround : (value) => value;
  const name = names[curve_index];
  /** @param {number} place */
  const f = (place) => VALUES[name](place, round);
  const slope = SLOPES[name](x);
  /** @param {number} step */
  const differences = (step) => {
    const h = round(step);
    const [ahead, behind] = [f(round(x + h)), f(round(x - h))];
    return [round(round(ahead - f(x)) / h), round(round(ahead - behind) / round(2 * h))];
  };
  /** @type {number[][]} of each step: forward, central */
  const errors = steps.map((/** @type {number} */ step) => differences(step).map((found) => Math.abs(found - slope)));
  const at = Math.round((power - powers[0]) / powers[2]);
  const h = round(steps[at]);
  const [forward, central] = differences(steps[at]);
  return {
    name, round, f, slope, forward, central, errors, at, h,
    step: steps[at],
    rounding: roundingOf(Math.abs(f(x)), single),
    atKink: name === "kink" && x === 0, // where there is no slope
    wrong: round(x + h) === x ? "gone" : name === "kink" && Math.abs(x) < h ? "across" : null,
    best: [0, 1].map((which) => steps[lastLeast(errors.map((pair) => pair[which]))]),
  };
}

/**
 * Half of what the floats near a value are apart, about: divided by h, it is an error of the slope.
 * @param {number} value
 * @param {boolean} single
 */
function roundingOf(value, single) {
  return value * 2 ** (single ? -24 : -53);
}

/** @param {number[]} values */
function lastLeast(values) {
  return values.lastIndexOf(Math.min(...values));
}
