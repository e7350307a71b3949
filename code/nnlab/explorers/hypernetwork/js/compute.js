// The numbers of the hypernetwork explorer: pure, and the same as nnlab.transforms gives.

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {import("../../core/js/plane.js").Point} Point */
/** @typedef {[number[][], number[], number[][], number[]]} Net  w1, b1, w2, b2 */
/** @typedef {ReturnType<typeof compute>} Result */

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute({ angle, seed, x, y }, { nets }) {
  const [hyperNet, fixedNet] = [nets.hyper[seed], nets.fixed[seed]];
  const weights = made(hyperNet, angle);
  const right = turned(angle, [x, y]);
  const hyper = product(weights, [x, y]);
  const fixed = straight(fixedNet, angle, [x, y]);
  return { weights, right, hyper, fixed, hyper_off: apart(hyper, right), fixed_off: apart(fixed, right) };
}

/** @param {number} degrees */
const radians = (degrees) => degrees * (Math.PI / 180);

/** @type {(one: Point, other: Point) => number} */
const apart = ([x, y], [right, up]) => Math.hypot(x - right, y - up);

/**
 * One hidden layer of tanh units.
 * @param {Net} net
 * @param {number[]} given
 */
function outputs([w1, b1, w2, b2], given) {
  const hidden = w1.map((row, i) => Math.tanh(row.reduce((sum, w, j) => sum + w * given[j], 0) + b1[i]));
  return w2.map((row, i) => row.reduce((sum, w, j) => sum + w * hidden[j], 0) + b2[i]);
}

/**
 * The weights that H makes of an angle.
 * @param {Net} net
 * @param {number} angle
 */
export function made(net, angle) {
  const [a, b, c, d] = outputs(net, [radians(angle)]);
  return [[a, b], [c, d]];
}

/**
 * @param {number[][]} weights
 * @param {Point} point
 * @returns {Point}
 */
export function product([[a, b], [c, d]], [x, y]) {
  return [a * x + b * y, c * x + d * y];
}

/**
 * @param {Net} net
 * @param {number} angle
 * @param {Point} point
 * @returns {Point}
 */
export function straight(net, angle, [x, y]) {
  const [right, up] = outputs(net, [radians(angle), x, y]);
  return [right, up];
}

/**
 * @param {number} angle
 * @param {Point} point
 * @returns {Point}
 */
export function turned(angle, [x, y]) {
  const [c, s] = [Math.cos(radians(angle)), Math.sin(radians(angle))];
  return [c * x - s * y, s * x + c * y];
}
