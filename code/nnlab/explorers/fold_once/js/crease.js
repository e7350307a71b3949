// The crease, and the plane folded along it: pure, and the same as nnlab.folding.crease gives.

/** @typedef {import("../../core/js/plane.js").Point} Point */
/** @typedef {ReturnType<typeof creaseOf>} Crease */

/**
 * A crease through `centre`, `angle` degrees from the first axis. A point's coordinates are u, how
 * far along the crease it lies, and s, how far from it.
 * @param {number} angle
 * @param {Point} centre
 */
export function creaseOf(angle, centre) {
  const turn = (angle * Math.PI) / 180;
  /** @type {Point} */
  const along = [Math.cos(turn), Math.sin(turn)];
  /** @type {Point} */
  const away = [-along[1], along[0]];

  /** @type {(point: Point) => Point} nnlab.folding.crease_coordinates */
  const coordinates = (point) => {
    const [right, up] = [point[0] - centre[0], point[1] - centre[1]];
    return [right * along[0] + up * along[1], right * away[0] + up * away[1]];
  };

  /** @type {(u: number, s: number) => Point} the point that has these coordinates */
  const at = (u, s) => [centre[0] + u * along[0] + s * away[0], centre[1] + u * along[1] + s * away[1]];

  /** @type {(point: Point, share: number) => Point} nnlab.folding.fold_once; share is 0 to 1 */
  const folded = (point, share) => {
    const back = -2 * share * Math.min(coordinates(point)[1], 0);
    return [point[0] + back * away[0], point[1] + back * away[1]];
  };

  /** @type {(from: Point, to: Point) => Point[]} where a straight line is bent: at one place or none */
  const corner = (from, to) => {
    const [s0, s1] = [coordinates(from)[1], coordinates(to)[1]];
    const t = s0 / (s0 - s1);
    return s0 * s1 < 0 ? [[from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])]] : [];
  };

  return { along, at, coordinates, corner, folded };
}
