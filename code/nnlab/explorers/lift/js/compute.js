// The numbers of the lift explorer: pure, and the same as nnlab.folding gives.
import { spaced } from "../../core/js/regions.js";
import { sceneOf, seenFrom } from "../../core/js/space.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {import("../../core/js/plane.js").Point} Point */
/** @typedef {import("../../core/js/space.js").Place} Place */
/** @typedef {ReturnType<typeof compute>} Result */
/** @typedef {{points: number[], labels: string, weights: number[][][], biases: number[][], planes: import("../../core/js/space.js").Plane[]}} Packed */
/** @typedef {ReturnType<typeof made>} Lifted */

const THOUSAND = 1000; // points come in thousandths
const [LINES, STEPS, REACH] = [8, 16, 1.2]; // the sheet under the points: lines, parts of a line, size

/** @type {(w: number[][], b: number[], a: number[]) => number[]} */
const affine = (w, b, a) => w.map((row, i) => row.reduce((sum, value, j) => sum + value * a[j], 0) + b[i]);

/** @type {(w: number[][], b: number[], a: number[]) => number[]} */
const layer = (w, b, a) => affine(w, b, a).map((value) => Math.max(value, 0));

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
 * @param {import("../../core/js/space.js").Plane} plane
 * @param {Point[]} points
 * @param {number[]} labels
 */
function made(way, plane, points, labels) {
  const scene = sceneOf(points.map(way), plane);
  const along = spaced(-REACH, REACH, STEPS);
  const across = spaced(-REACH, REACH, LINES);
  return {
    ...scene,
    right: scene.heights.filter((height, i) => (2 * labels[i] - 1) * height > 0).length,
    sheet: across.flatMap((at) => [along.map((t) => way([t, at])), along.map((t) => way([at, t]))]),
  };
}
