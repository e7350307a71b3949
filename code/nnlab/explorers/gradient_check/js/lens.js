// The function around x, magnified until h is wide: a curve, and for small h the steps of its floats.
import { label } from "../../core/js/cells.js";
import { clipped, sheet } from "../../core/js/chart.js";
import { svg } from "../../core/js/dom.js";
import { significant } from "../../core/js/numbers.js";
import { joined, marker } from "../../core/js/plane.js";
import { spaced } from "../../core/js/regions.js";
import { WINDOW } from "./layout.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/plane.js").Point} Point */

const FINE = 300; // places along the window

/** @param {Context} c */
export function lens(c) {
  const { state: { x }, result: { f, round, h, slope }, page: { words }, place: { lens: p } } = c;
  /** @param {number} t  steps h from x */
  const rise = (t) => f(round(x + t * h)) - f(x);
  const along = spaced(-WINDOW, WINDOW, FINE);
  const most = Math.max(...along.map((t) => Math.abs(rise(t))), WINDOW * h * Math.abs(slope)) || 1;
  /** @type {(t: number, up: number) => Point} */
  const at = (t, up) => [p.x(t), p.y((0.92 * up) / most)];
  const [behind, here, ahead] = [-1, 0, 1].map((t) => at(t, rise(t)));
  return [
    sheet(p, { x: [[-1, "x − h"], [0, "x"], [1, "x + h"]], y: [] }),
    label(words.lens, p.left, p.top - 10, { size: 13, class: "nnlab-title", "aria-hidden": "true" }),
    clipped(p,
      svg("path", { d: joined([at(-WINDOW, -WINDOW * h * slope), at(WINDOW, WINDOW * h * slope)]), class: "nnlab-true" }),
      svg("path", { d: joined(along.map((t) => at(t, rise(t)))), class: "nnlab-function" }),
      svg("path", { d: through(here, ahead), class: "nnlab-forward" }),
      svg("path", { d: through(behind, ahead), class: "nnlab-central" }),
      marker(0, ...behind, 4.5),
      svg("circle", { cx: here[0], cy: here[1], r: 4, class: "nnlab-here" }),
      marker(1, ...ahead, 4.5)),
    table(c, significant(slope)),
  ];
}

/**
 * The straight line through two points, on beyond both.
 * @type {(one: Point, other: Point) => string}
 */
function through([x, y], [right, up]) {
  /** @type {(t: number) => Point} */
  const at = (t) => [x + t * (right - x), y + t * (up - y)];
  return joined([at(-0.4), at(1.4)]);
}

/**
 * The true slope, and by how much both differences are off.
 * @param {Context} c
 * @param {string} slope
 */
function table({ result: { forward, central, slope: true_, atKink }, page: { words }, place: { table: { left, top, width, row } } }, slope) {
  const rows = [
    ["slope", slope, ""],
    ["forward", significant(Math.abs(forward - true_)), 1],
    ["central", significant(Math.abs(central - true_)), 0],
  ];
  return svg("g", {}, rows.map(([key, value, kind], i) => {
    const y = top + i * row;
    const text = { size: 13, "text-anchor": "end", class: "nnlab-strong", "data-output": key };
    return [
      kind === "" ? svg("path", { d: `M${left} ${y}h14`, class: "nnlab-true" }) : marker(Number(kind), left + 7, y, 4.5),
      label(words[key === "slope" && atKink ? "slope_kink" : key], left + 22, y, { "text-anchor": "start", "aria-hidden": "true" }),
      label(String(value), left + Math.min(width, 250) - 4, y, text),
    ];
  }));
}
