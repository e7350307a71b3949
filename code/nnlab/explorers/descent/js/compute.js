// The numbers of the descent explorer: pure, and the same as nnlab.learning.descend gives.
import { SURFACES } from "./surfaces.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {import("../../core/js/plane.js").Point} Point */
/** @typedef {ReturnType<typeof compute>} Result */

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute({ surface_index, power, momentum, steps, x, y }, { names, rates, powers, far, curvatures }) {
  /** @type {number} */
  const rate = rates[Math.round((power - powers[0]) / powers[2])];
  const { value, gradient } = SURFACES[names[surface_index]];
  const walk = { gradient, rate, momentum, far };
  const points = descend([x, y], steps, walk);
  const last = points[points.length - 1];
  return {
    rate, value, points,
    name: names[surface_index],
    heights: points.map((point) => value(...point)),
    diverged: points.length <= steps,
    gradient: gradient(...last),
    curvature: curvatures[surface_index],
  };
}

/**
 * @param {Point} start
 * @param {number} steps
 * @param {{gradient: (x: number, y: number) => Point, rate: number, momentum: number, far: number}} walk
 * @returns {Point[]}  fewer than all where a step would lead too far away
 */
function descend(start, steps, { gradient, rate, momentum, far }) {
  const points = [start];
  let [[x, y], [vx, vy]] = [start, [0, 0]];
  for (let i = 0; i < steps; i++) {
    const [gx, gy] = gradient(x, y);
    [vx, vy] = [vx * momentum + gx, vy * momentum + gy];
    [x, y] = [x - vx * rate, y - vy * rate];
    if (!(Math.max(Math.abs(x), Math.abs(y)) <= far)) break; // also where NaN
    points.push([x, y]);
  }
  return points;
}
