// A curve as a line through few points: close together where it bends, far apart where it is straight.

/** @typedef {import("./plane.js").Point} Point */

const NEAR = 0.2; // pixels that a point left out may be from the line
const DEPTH = 5; // how often a part is split
const SPLIT = 0.45; // not the middle, on which the two bends of an S may both be missed
const PROBE = 0.75; // looked at where the first is near: a bend may lie wholly beyond it

/**
 * Points along a curve from t = low to t = high.
 * @param {(t: number) => Point} at  in pixels
 * @param {number} low
 * @param {number} high
 * @param {number} parts  that it has at least
 * @returns {Point[]}
 */
export function curve(at, low, high, parts) {
  const points = [at(low)];
  for (let i = 1; i <= parts; i++) {
    const [from, to] = [low + ((high - low) * (i - 1)) / parts, low + ((high - low) * i) / parts];
    const end = at(to);
    refine(points, at, [from, to], end, DEPTH);
    points.push(end);
  }
  return points;
}

/**
 * Add what the line from the last point to `end` needs between them.
 * @param {Point[]} points
 * @param {(t: number) => Point} at
 * @param {[number, number]} ends  of t
 * @param {Point} end
 * @param {number} depth
 */
function refine(points, at, [from, to], end, depth) {
  const t = from + SPLIT * (to - from);
  const point = at(t);
  const last = points[points.length - 1];
  const isNear = (/** @type {Point} */ one) => distance(one, last, end) < NEAR;
  if (!depth || (isNear(point) && isNear(at(from + PROBE * (to - from))))) return;
  refine(points, at, [from, t], point, depth - 1);
  points.push(point);
  refine(points, at, [t, to], end, depth - 1);
}

/**
 * How far a point is from the line through two others.
 * @param {Point} point
 * @param {Point} one
 * @param {Point} other
 */
function distance([x, y], [x0, y0], [x1, y1]) {
  const [right, down] = [x1 - x0, y1 - y0];
  const length = Math.sqrt(right * right + down * down);
  return length > NEAR ? Math.abs((x - x0) * down - (y - y0) * right) / length : Math.sqrt((x - x0) ** 2 + (y - y0) ** 2);
}
