// The numbers of the lift explorer: pure, and the same as nnlab.folding gives.
import { spaced } from "../../core/js/regions.js";
import { affine, boxAround, cut, layer, seenFrom } from "./space.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {import("../../core/js/plane.js").Point} Point */
/** @typedef {import("./space.js").Place} Place */
/** @typedef {ReturnType<typeof compute>} Result */
/** @typedef {{points: number[], labels: string, weights: number[][][], biases: number[][], planes: import("./space.js").Plane[]}} Packed */
/** @typedef {ReturnType<typeof made>} Lifted */

const THOUSAND = 1000; // points come in thousandths
const [LINES, STEPS, REACH] = [8, 16, 1.2]; // the sheet under the points: lines, parts of a line, size

/** @type {WeakMap<object, ReturnType<typeof all>>} */
const known = new WeakMap();

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute({ dataset_index, turn, tilt }, data) {
  const packed = data.sets[dataset_index];
  if (!known.has(packed)) known.set(packed, all(packed, data));
  const { lifts, labels } = /** @type {ReturnType<typeof all>} */ (known.get(packed));
  const look = seenFrom(turn, tilt);
  return {
    lifts, labels, look,
    seen: lifts.map(({ places }) => places.map(look)),
    right: lifts.map(({ right }) => right),
    count: labels.length,
  };
}

/**
 * All that follows from the data alone, worked out once.
 * @param {Packed} packed
 * @param {Data} data
 */
function all(packed, { matrix, shift }) {
  const labels = [...packed.labels].map(Number);
  const points = labels.map((_, i) => /** @type {Point} */ ([packed.points[2 * i] / THOUSAND, packed.points[2 * i + 1] / THOUSAND]));
  /** @type {((point: number[]) => number[])[]} */
  const ways = [
    (point) => affine(matrix, shift, point),
    ([x, y]) => [x, y, x * x + y * y],
    (point) => packed.weights.reduce((a, w, i) => layer(w, packed.biases[i], a), point),
  ];
  return { labels, lifts: ways.map((way, i) => made(/** @type {(point: number[]) => Place} */ (way), packed.planes[i], points, labels)) };
}

/**
 * @param {(point: number[]) => Place} way
 * @param {import("./space.js").Plane} plane
 * @param {Point[]} points
 * @param {number[]} labels
 */
function made(way, plane, points, labels) {
  const places = points.map(way);
  const heights = places.map((place) => place.reduce((sum, value, axis) => sum + value * plane.w[axis], plane.b));
  const box = boxAround(places);
  const middle = /** @type {Place} */ (box[0].map((low, axis) => (low + box[1][axis]) / 2));
  const along = spaced(-REACH, REACH, STEPS);
  const across = spaced(-REACH, REACH, LINES);
  return {
    places, heights, box, middle,
    radius: Math.max(...places.map((place) => Math.hypot(...place.map((value, axis) => value - middle[axis])))),
    right: heights.filter((height, i) => (2 * labels[i] - 1) * height > 0).length,
    normal: plane.w,
    wall: cut(plane, wider(box)),
    sheet: across.flatMap((at) => [along.map((t) => way([t, at])), along.map((t) => way([at, t]))]),
  };
}

/**
 * A box a little wider: what is flat has a wall too.
 * @param {[Place, Place]} box
 * @returns {[Place, Place]}
 */
function wider([low, high]) {
  const most = Math.max(...low.map((value, axis) => high[axis] - value));
  /** @type {(ends: Place, by: number) => Place} */
  const moved = (ends, by) => /** @type {Place} */ (ends.map((value) => value + by * most));
  return [moved(low, -0.08), moved(high, 0.08)];
}
