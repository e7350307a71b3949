// The numbers of the folding explorer: pure, and the same as nnlab.folding gives.
import { creaseOf } from "./crease.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {import("../../core/js/plane.js").Point} Point */

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute({ angle, fold }, { corners, classes, centre, nothing, most }) {
  const sheet = creaseOf(angle, centre);
  const share = fold / most.fold;
  /** @type {Point[]} */
  const places = corners.map((/** @type {Point} */ corner) => sheet.folded(corner, share));
  return {
    sheet, share, places,
    line: dividingLine(places, classes, nothing),
    crease: places.map(sheet.coordinates),
    /** @type {number[]} each corner's distance from the crease while the paper is flat */
    before: corners.map((/** @type {Point} */ corner) => sheet.coordinates(corner)[1]),
  };
}

/**
 * nnlab.folding.dividing_line: every direction that can be the best one is tried.
 * @param {Point[]} points
 * @param {number[]} classes  0 or 1 for each point
 * @param {number} nothing    what rounding may leave of a gap that is 0
 */
export function dividingLine(points, classes, nothing) {
  const [zeros, ones] = [0, 1].map((kind) => points.filter((_, i) => classes[i] === kind));
  /** @type {{w: Point, b: number, gap: number} | null} */
  let best = null;
  for (const [x, y] of directions(zeros, ones)) {
    const length = Math.hypot(x, y);
    if (length <= nothing) continue;
    /** @type {Point} */
    const w = [x / length, y / length];
    /** @param {Point[]} some */
    const reach = (some) => some.map(([a, b]) => a * w[0] + b * w[1]);
    const [near, far] = [Math.min(...reach(ones)), Math.max(...reach(zeros))];
    if (near - far > (best?.gap ?? nothing)) best = { w, b: -(near + far) / 2, gap: near - far };
  }
  return best;
}

/**
 * From a point of class 0 to one of class 1, or across a side between two points of one class.
 * @param {Point[]} zeros
 * @param {Point[]} ones
 * @returns {Point[]}
 */
function directions(zeros, ones) {
  /** @type {(from: Point[], to: Point[]) => Point[]} */
  const between = (from, to) => to.flatMap(([a, b]) => from.map(([c, d]) => /** @type {Point} */ ([a - c, b - d])));
  const sides = [zeros, ones].flatMap((some) => between(some, some));
  return [...between(zeros, ones), ...sides.map(([x, y]) => /** @type {Point} */ ([-y, x]))];
}
