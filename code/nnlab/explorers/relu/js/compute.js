// The numbers of the ReLU explorer: pure, and the same as nnlab.folding gives.

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {import("../../core/js/plane.js").Point} Point */
/** @typedef {ReturnType<typeof compute>} Result */

const DECIMALS = 9; // to which places are compared
const TINY = 1e-9; // a sum that is 0 may be rounded to either side of it

/** @type {(z: Point) => Point} */
const relu = ([x, y]) => [Math.max(x, 0), Math.max(y, 0)];

/** @type {(z: Point) => number} 0 to 3 for I to IV; a coordinate of 0 counts as negative */
const quadrant = ([x, y]) => (x > 0 ? (y > 0 ? 0 : 3) : y > 0 ? 1 : 2);

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute({ b1, b2, c1, c2 }, { points, turn: [across, up] }) {
  /** @type {Point[]} */
  const z = points.map((/** @type {Point} */ [x, y]) => [x + b1, y + b2]);
  const a = z.map(relu);
  const later = a.map(([x, y]) => /** @type {Point} */ ([across[0] * x + across[1] * y + c1, up[0] * x + up[1] * y + c2]));
  const kinds = z.map(quadrant);
  const images = [z, a, later, later.map(relu)];
  return {
    images, kinds,
    fates: [0, 1, 2, 3].map((kind) => kinds.filter((other) => other === kind).length),
    places: [distinct(images[1]), distinct(images[3])],
    met: relu([c1, c2]),
    // A gradient has to come through a unit of the later layer first.
    passed: [0, 1].map((axis) => z.filter((place, k) => place[axis] > 0 && Math.max(...later[k]) > TINY).length),
    count: points.length,
  };
}

/** @param {Point[]} places */
function distinct(places) {
  return new Set(places.map((place) => place.map((value) => value.toFixed(DECIMALS)).join(" "))).size;
}
