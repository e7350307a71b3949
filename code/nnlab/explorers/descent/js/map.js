// The surface from above: lines of equal height, darker where it is higher, and the path over them.
import { svg } from "../../core/js/dom.js";
import { kept } from "../../core/js/kept.js";
import { inside, joined, paper } from "../../core/js/plane.js";
import { regions, sampled } from "../../core/js/regions.js";
import { start } from "./start.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/plane.js").Point} Point */

const FINE = 60; // cells along the square
const OUTSIDE = 3; // sides of the square beyond which a point is drawn no farther away

/** @param {Context} c */
export function map(c) {
  const { state: { surface_index }, page, place: { map: p } } = c;
  return [
    paper(p, null, ["x", "y"], [p.low, 0]),
    inside(p,
      kept(page, "ground", [surface_index, p.left, p.top, p.size], () => ground(c)),
      path(c)),
    start(c),
  ];
}

/** @param {Context} c */
function ground({ state: { surface_index }, result: { value }, page: { data }, place: { map: p } }) {
  const values = sampled(value, p.low, p.high, FINE);
  return svg("g", {},
    data.heights[surface_index].map((/** @type {number} */ height) => {
      const { above, line } = regions(values.map((row) => row.map((one) => one - height)), p);
      return [svg("path", { d: above, class: "nnlab-higher" }), svg("path", { d: line, class: "nnlab-level" })];
    }),
    data.lowest[surface_index].map((/** @type {Point} */ [x, y]) =>
      svg("path", { d: `M${p.x(x) - 5} ${p.y(y) - 5}l10 10m0 -10l-10 10`, class: "nnlab-lowest" })));
}

/** @param {Context} c */
function path({ result: { points, diverged }, place: { map: p } }) {
  const far = OUTSIDE * (p.high - p.low);
  /** @param {number} value */
  const near = (value) => Math.max(-far, Math.min(far, value));
  /** @type {Point[]} */
  const places = points.map((/** @type {Point} */ [x, y]) => [p.x(near(x)), p.y(near(y))]);
  const last = places[places.length - 1];
  return [
    svg("path", { d: joined(places), class: "nnlab-way" }),
    svg("path", { d: places.map(([x, y]) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join(""), class: "nnlab-steps" }),
    !diverged && svg("circle", { cx: last[0], cy: last[1], r: 6, class: "nnlab-last" }),
  ];
}
