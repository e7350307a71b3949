// The numbers of the overfit explorer: pure, and the same as nnlab.learning gives.
import { errorOn, fitPolynomial } from "./fit.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {ReturnType<typeof compute>} Result */

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute({ degree, power, points }, { train, validation, penalties, counts, powers, degree: most }) {
  const fitTo = pointsOf(train[Math.round((points - counts[0]) / counts[2])]);
  const others = pointsOf(validation);
  /** @type {number} */
  const penalty = penalties[power - powers[0]];
  const fits = Array.from({ length: most + 1 }, (_, k) => fitPolynomial(fitTo, k, penalty));
  const trainCurve = fits.map((weights) => errorOn(weights, fitTo));
  const validationCurve = fits.map((weights) => errorOn(weights, others));
  return {
    fitTo, others, penalty, trainCurve, validationCurve,
    weights: fits[degree],
    train: trainCurve[degree],
    validation: validationCurve[degree],
    best: validationCurve.indexOf(Math.min(...validationCurve)),
  };
}

/**
 * @param {[number[], number[]]} axes
 * @returns {import("./fit.js").Points}
 */
function pointsOf([x, y]) {
  return { x, y };
}
