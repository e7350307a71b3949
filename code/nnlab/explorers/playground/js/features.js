// What a net is given of a point: its coordinates, and functions of them.
import { sin } from "./elementary.js";

/** @type {Record<string, (x1: number, x2: number) => number>} */
export const FEATURES = {
  x1: (x1) => x1,
  x2: (x1, x2) => x2,
  x1_squared: (x1) => x1 * x1,
  x2_squared: (x1, x2) => x2 * x2,
  x1_x2: (x1, x2) => x1 * x2,
  // Of πx, so that three half-waves fit the plane from −1.5 to 1.5.
  sin_x1: (x1) => sin(Math.PI * x1),
  sin_x2: (x1, x2) => sin(Math.PI * x2),
};

/**
 * The features of points, one point after the other.
 * @param {string[]} names
 * @param {ArrayLike<number>} x1
 * @param {ArrayLike<number>} x2
 */
export function featuresOf(names, x1, x2) {
  const functions = names.map((name) => FEATURES[name]);
  const found = new Float64Array(x1.length * names.length);
  for (let i = 0, at = 0; i < x1.length; i++) {
    for (const feature of functions) found[at++] = feature(x1[i], x2[i]);
  }
  return found;
}
