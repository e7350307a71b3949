// The function and its slope over z, with the tangent at the chosen z.
import { label } from "../../core/js/cells.js";
import { clipped, sheet } from "../../core/js/chart.js";
import { svg } from "../../core/js/dom.js";
import { handle } from "../../core/js/handle.js";
import { kept } from "../../core/js/kept.js";
import { number, rounded, small } from "../../core/js/numbers.js";
import { joined } from "../../core/js/plane.js";
import { spaced } from "../../core/js/regions.js";
import { zAt } from "./layout.js";
import { EIGHTHS } from "./line.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/chart.js").Chart} Chart */

const SIDES = [[-6, -1e-9], [1e-9, 6]]; // a jump or kink at 0 is not drawn as a slant
const FINE = 60; // points of a side

/**
 * @param {(z: number) => number} f
 * @param {Chart} p
 */
function path(f, p) {
  return SIDES.map(([from, to]) => joined(spaced(from, to, FINE).map((z) => [p.x(z), p.y(f(z))]))).join("");
}

/** @param {Context} c */
export function curves(c) {
  const { state: { z, function_index }, result: { name, f, value, slope }, page: { words }, place: { curves: p } } = c;
  const ends = [p.across[0], p.across[1]].map((at) => [p.x(at), p.y(value + slope * (at - z))]);
  const drawn = kept(c.page, "curves", [name, p.left, p.width], () => clipped(p,
    svg("path", { d: path(f.value, p), class: "nnlab-function" }),
    svg("path", { d: path(f.slope, p), class: "nnlab-slope" })));
  return [
    label(words[`function${function_index}`], p.left, 10, { size: 13, class: "nnlab-title" }),
    sheet(p, { x: [-6, -3, 0, 3, 6].map((at) => [at, number(at)]), y: [-1, 0, 1, 2].map((at) => [at, number(at)]) }),
    svg("path", { d: `M${p.x(0)} ${p.top}v${p.height}`, class: "nnlab-rule" }),
    clipped(p, svg("path", { d: joined(/** @type {import("../../core/js/plane.js").Point[]} */ (ends)), class: "nnlab-tangent" })),
    drawn,
    clipped(p,
      svg("path", { d: `M${p.x(z)} ${p.top}v${p.height}`, class: "nnlab-here" }),
      svg("rect", { x: p.x(z) - 4.5, y: p.y(slope) - 4.5, width: 9, height: 9, class: "nnlab-slope-dot" }),
      svg("circle", { cx: p.x(z), cy: p.y(value), r: 6, class: "nnlab-dot-now" })),
    grip(c),
    numbers(c),
  ];
}

/** @param {Context} c */
function grip(c) {
  const { state: { z }, page: { words, data, set }, place: { curves: p, low, high } } = c;
  const said = { key: "z", name: words.hold, value: z, low, high, text: `z = ${rounded(z, EIGHTHS)}` };
  /** @param {number} to */
  const move = (to) => set({ z: zAt(to, data.z) });
  return svg("rect", {
    x: p.x(z) - 14, y: p.top, width: 28, height: p.height, class: "nnlab-reach",
    ...handle(c, said, { step: (by) => move(z + by * data.z[2]), go: move, drag: (dx) => move(z + (dx / p.width) * (high - low)) }),
  });
}

/** @param {Context} c */
function numbers({ result: { value, slope }, page: { words }, place: { curves: p } }) {
  const [first, second] = [32, 54].map((down) => p.top + p.height + down);
  const right = p.left + Math.min(p.width, 260);
  /** @type {(name: string, text: string, key: string, y: number) => import("../../core/js/dom.js").Piece[]} */
  const row = (name, text, key, y) => [
    label(name, p.left + 18, y, { size: 13, room: right - p.left - 84, "text-anchor": "start" }),
    label(text, right, y, { size: 14, "text-anchor": "end", class: "nnlab-strong", "data-output": key }),
  ];
  return [
    svg("circle", { cx: p.left + 6, cy: first, r: 5, class: "nnlab-dot-now", "aria-hidden": "true" }),
    row(words.value, small(value), "value", first),
    svg("rect", { x: p.left + 1.5, y: second - 4.5, width: 9, height: 9, class: "nnlab-slope-dot", "aria-hidden": "true" }),
    row(words.slope, small(slope), "slope", second),
  ];
}
