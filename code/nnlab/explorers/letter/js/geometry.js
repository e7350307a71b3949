// Pens and angles, as nnlab.motifs has them.

/** @param {number} degrees */
export const radians = (degrees) => (degrees * Math.PI) / 180;

/** @param {number} value */
export const clip = (value, low = 0, high = 1) => Math.max(low, Math.min(high, value));

/**
 * Rows and columns of what `at` gives for each place.
 * @param {number} size
 * @param {(i: number, j: number) => number} at
 */
export function grid(size, at) {
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => at(i, j)));
}

/**
 * How far a point is from a path of straight pieces.
 * @param {number} x
 * @param {number} y
 * @param {number[][]} path
 */
export function distance(x, y, path) {
  let nearest = Infinity;
  for (let k = 1; k < path.length; k += 1) {
    const [x0, y0] = path[k - 1];
    const [dx, dy] = [path[k][0] - x0, path[k][1] - y0];
    const along = clip(((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy));
    const [ex, ey] = [x - x0 - along * dx, y - y0 - along * dy];
    nearest = Math.min(nearest, ex * ex + ey * ey);
  }
  return Math.sqrt(nearest);
}

/**
 * The share of ink of a pixel so far from a pen's path, 0 to 1.
 * @param {number} away
 * @param {number} thickness
 */
export function coverage(away, thickness) {
  return clip(thickness / 2 + 0.5 - away);
}
