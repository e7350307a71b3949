// The surfaces of nnlab.learning.SURFACES, each operation in the same order.

/** @typedef {import("../../core/js/plane.js").Point} Point */
/** @typedef {{value: (x: number, y: number) => number, gradient: (x: number, y: number) => Point}} Surface */

/** @type {Record<string, Surface>} */
export const SURFACES = {
  bowl: { value: (x, y) => (x * x + y * y) / 2, gradient: (x, y) => [x, y] },
  valley: { value: (x, y) => (x * x + 25 * y * y) / 2, gradient: (x, y) => [x, 25 * y] },
  saddle: { value: (x, y) => (x * x - y * y) / 2, gradient: (x, y) => [x, -y] },
  rosenbrock: {
    value: (x, y) => (1 - x) ** 2 + 100 * (y - x * x) ** 2,
    gradient: (x, y) => [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)],
  },
  himmelblau: {
    value: (x, y) => (x * x + y - 11) ** 2 + (x + y * y - 7) ** 2,
    gradient: (x, y) => [
      4 * x * (x * x + y - 11) + 2 * (x + y * y - 7),
      2 * (x * x + y - 11) + 4 * y * (x + y * y - 7),
    ],
  },
};
