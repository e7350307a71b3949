// Space: how its points are seen, and a plane cut to a box. Pure, as nnlab.folding.lift.

/** @typedef {import("./plane.js").Point} Point */
/** @typedef {[number, number, number]} Place  x, y and z, or to the right, up and towards the eye */
/** @typedef {{w: number[], b: number}} Plane */

/**
 * nnlab.folding.seen_from, for one place after the other.
 * @param {number} turn  degrees
 * @param {number} tilt
 * @returns {(place: Place) => Place}
 */
export function seenFrom(turn, tilt) {
  const [a, b] = [turn, tilt].map((degrees) => (degrees * Math.PI) / 180);
  const [cos, sin, level, steep] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b)];
  return ([x, y, z]) => {
    const away = x * sin + y * cos;
    return [x * cos - y * sin, z * level + away * steep, z * steep - away * level];
  };
}

/**
 * The box around places, as its two ends.
 * @param {Place[]} places
 * @returns {[Place, Place]}
 */
function boxAround(places) {
  const ends = [Math.min, Math.max].map((end) => [0, 1, 2].map((axis) => end(...places.map((place) => place[axis]))));
  return /** @type {[Place, Place]} */ (ends);
}

/**
 * The twelve edges of a box.
 * @param {[Place, Place]} box
 * @returns {[Place, Place][]}
 */
export function edges(box) {
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => /** @type {Place} */ ([0, 1, 2].map((axis) => box[(bits >> axis) & 1][axis])));
  return [1, 2, 4].flatMap((bit) => corners.flatMap((corner, i) => (i & bit ? [] : [/** @type {[Place, Place]} */ ([corner, corners[i | bit]])])));
}

/**
 * Where a plane cuts a box: the corners of a convex polygon, in turn; none where it misses it.
 * @param {Plane} plane
 * @param {[Place, Place]} box
 * @returns {Place[]}
 */
function cut({ w, b }, box) {
  /** @param {Place} place */
  const height = (place) => w[0] * place[0] + w[1] * place[1] + w[2] * place[2] + b;
  const met = edges(box).flatMap(([from, to]) => {
    const [here, there] = [height(from), height(to)];
    if (here > 0 === there > 0) return [];
    const t = here / (here - there);
    return [/** @type {Place} */ (from.map((value, axis) => value + t * (to[axis] - value)))];
  });
  return inTurn(met, w);
}

/**
 * Corners of a convex polygon in the order of their angles around its middle.
 * @param {Place[]} corners
 * @param {number[]} w  the polygon's normal
 */
function inTurn(corners, w) {
  if (corners.length < 3) return [];
  /** @type {(one: number[], other: number[]) => number} */
  const dot = (one, other) => one.reduce((sum, value, axis) => sum + value * other[axis], 0);
  const middle = [0, 1, 2].map((axis) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length);
  const spokes = corners.map((corner) => corner.map((value, axis) => value - middle[axis]));
  const [p, q, r] = spokes[0];
  const across = [w[1] * r - w[2] * q, w[2] * p - w[0] * r, w[0] * q - w[1] * p];
  const scale = Math.hypot(...w);
  const angles = spokes.map((spoke) => Math.atan2(dot(spoke, across) / scale, dot(spoke, spokes[0])));
  return corners.map((_, i) => i).sort((i, j) => angles[i] - angles[j]).map((i) => corners[i]);
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

/**
 * @typedef {object} Scene  places in space with a plane between them
 * @property {Place[]} places
 * @property {number[]} heights  of each place above the plane, as w·place + b
 * @property {[Place, Place]} box
 * @property {Place} middle
 * @property {number} radius
 * @property {number[]} normal  of the plane
 * @property {Place[]} wall  the part of the plane that is in the box
 */

/**
 * @param {Place[]} places
 * @param {Plane} plane
 * @returns {Scene}
 */
export function sceneOf(places, plane) {
  const box = boxAround(places);
  const middle = /** @type {Place} */ (box[0].map((low, axis) => (low + box[1][axis]) / 2));
  return {
    places, box, middle,
    heights: places.map((place) => place.reduce((sum, value, axis) => sum + value * plane.w[axis], plane.b)),
    radius: Math.max(...places.map((place) => Math.hypot(...place.map((value, axis) => value - middle[axis])))),
    normal: plane.w,
    wall: cut(plane, wider(box)),
  };
}
