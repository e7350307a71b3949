// The point, where both nets lead it, and its paths as the angle goes from one end to the other.
import { svg } from "../../core/js/dom.js";
import { kept } from "../../core/js/kept.js";
import { inside, marker, paper, trace } from "../../core/js/plane.js";
import { spot } from "../../core/js/spot.js";
import { made, product, straight, turned } from "./compute.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/plane.js").Point} Point */

/** @param {Context} c */
export function paths(c) {
  const { state: { x, y, fixed }, result, page, place: { plane: p } } = c;
  const { words, data: { places, trained: [, reach] } } = page;
  const half = { x: p.x(-reach), y: p.y(reach), width: 2 * reach * p.scale, height: 2 * reach * p.scale };
  /** @type {(point: Point, kind: 0 | 1) => import("../../core/js/dom.js").Child} */
  const at = ([right, up], kind) => marker(kind, p.x(right), p.y(up), 5.5);
  return [
    paper(p, null, ["s₁", "s₂"], [-1, 0, 1]),
    svg("g", { "aria-hidden": "true" },
      svg("rect", { ...half, class: "nnlab-known" }),
      inside(p, ways(c), at(result.hyper, 0), fixed && at(result.fixed, 1), goal(p.x(result.right[0]), p.y(result.right[1])))),
    spot(c, p, { key: "point", name: words.point, x, y, places }, page.set),
  ];
}

/**
 * A cross where the point should go.
 * @param {number} x
 * @param {number} y
 */
export function goal(x, y) {
  return svg("path", { d: `M${x - 6} ${y - 6}l12 12m0 -12l-12 12`, class: "nnlab-goal" });
}

/**
 * Each path, bold for the angles that training had and thin beyond.
 * @param {Context} c
 */
function ways({ state: { seed, x, y, fixed }, page, place: { plane: p } }) {
  const { nets, angles: [low, high, by], trained: [most] } = page.data;
  return kept(page, "ways", [seed, x, y, fixed, p.left, p.top, p.size], () => {
    /** @type {[string, (angle: number) => Point][]} */
    const all = [
      ["right", (angle) => turned(angle, [x, y])],
      ["hyper", (angle) => product(made(nets.hyper[seed], angle), [x, y])],
      ["fixed", (angle) => straight(nets.fixed[seed], angle, [x, y])],
    ];
    const shown = all.filter(([name]) => name !== "fixed" || fixed);
    return shown.map(([name, lead]) => [[low, -most], [-most, most], [most, high]].map(([from, to]) => {
      const points = Array.from({ length: (to - from) / by + 1 }, (_, k) => lead(from + by * k));
      return svg("path", { d: trace(points, p), class: `nnlab-way-${name} ${to === -from ? "" : "nnlab-new"}` });
    }));
  });
}
