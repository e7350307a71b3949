// A number line for each weight: where it is, where it should be, and both ends of the step.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { handle } from "../../core/js/handle.js";
import { fill, number, rounded, subscript } from "../../core/js/numbers.js";
import { nearest } from "../../core/js/upright.js";
import { isOff } from "./line.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/chart.js").Chart} Chart */

const TICKS = [-2, -1, 0, 1, 2];

/** @param {Context} c */
export function tracks(c) {
  const { place: { tracks: all, rows } } = c;
  return [
    all.map((/** @type {Chart} */ p, /** @type {number} */ i) => track(c, p, rows[i], i)),
    svg("g", { "aria-hidden": "true" },
      TICKS.map((value) => label(number(value), all[3].x(value), rows[3] + 30, { size: 11, class: "nnlab-index" }))),
  ];
}

/**
 * @param {Context} c
 * @param {Chart} p
 * @param {number} y
 * @param {number} i
 */
function track(c, p, y, i) {
  const { result: { w, w_after, change, first_order } } = c;
  const [after, expected] = [w_after[i], w[i] + first_order[i]];
  const [from, to] = [w[i], after].map((value) => p.x(within(p, value)));
  const right = p.left + p.width;
  return svg("g", {},
    svg("path", { d: `M${p.left} ${y}h${p.width}${TICKS.map((value) => `M${p.x(value)} ${y - 4}v8`).join("")}`, class: "nnlab-axis" }),
    svg("path", { d: `M${from} ${y}H${to}`, class: "nnlab-move" }),
    svg("circle", { cx: from, cy: y, r: 5.5, class: "nnlab-here" }),
    end(p, after, y, 1, "nnlab-exact", i),
    end(p, expected, y, -1, "nnlab-guess", i),
    label(rounded(change[i], 3), right - 64, y - 25, { "text-anchor": "end", class: "nnlab-strong", "data-change": i }),
    label("≈", right - 55, y - 25, { class: "nnlab-note-text", "aria-hidden": "true" }),
    label(rounded(first_order[i], 3), right - 47, y - 25, { "text-anchor": "start", class: "nnlab-note-text", "data-estimate": i }),
    target(c, p, y, i));
}

/** @type {(p: Chart, value: number) => number} a step may lead beyond the line: then to its end */
const within = ({ across: [low, high] }, value) => Math.max(low, Math.min(high, value));

/**
 * Where a step ends: a tip at its place, or at the line's own end an arrow that points to it.
 * @param {Chart} p
 * @param {number} value
 * @param {number} y
 * @param {1 | -1} side
 * @param {string} kind
 * @param {number} i
 */
function end(p, value, y, side, kind, i) {
  const x = p.x(within(p, value));
  if (!isOff(value, p.across[1])) return tip(x, y - side, side, kind);
  const way = Math.sign(value);
  return svg("path", { d: `M${x + 4 * way} ${y - 8 * side}l${-10 * way} -5.5v11z`, class: kind, "aria-hidden": "true", "data-off": i });
}

/**
 * A triangle that points down at the line, or up at it from below.
 * @param {number} x
 * @param {number} y
 * @param {1 | -1} side
 * @param {string} kind
 */
function tip(x, y, side, kind) {
  return svg("path", { d: `M${x} ${y}l-5 ${-10 * side}h10z`, class: kind, "aria-hidden": "true" });
}

/**
 * @param {Context} c
 * @param {Chart} p
 * @param {number} y
 * @param {number} i
 */
function target(c, p, y, i) {
  const { state: { targets }, page } = c;
  const { words, data: { places: [low, high, by] } } = page;
  const value = targets[i];
  const x = p.x(value);
  const name = fill(words.target_of, { name: `w${subscript(i + 1)}` });
  /** @param {number} to */
  const set = (to) => page.set({ targets: targets.map((/** @type {number} */ one, /** @type {number} */ k) => (k === i ? nearest(to, low, high, by) : one)) });
  return [
    svg("path", { d: diamond(x, y), class: "nnlab-target", "aria-hidden": "true" }),
    svg("rect", { x: x - 15, y: y - 15, width: 30, height: 30, rx: 6, class: "nnlab-reach",
      ...handle(c, { key: `target${i}`, name, value, low, high, text: number(value) }, {
        step: (steps) => set(value + steps * by),
        go: set,
        drag: (dx) => set(p.at(x + dx)),
      }),
    }),
  ];
}

/** @type {(x: number, y: number) => string} */
const diamond = (x, y) => `M${x} ${y - 9}l9 9l-9 9l-9 -9z`;

/**
 * What the marks stand for, in one row or two.
 * @param {Context} c
 */
export function legend({ page: { words, width }, place: { legend: { y, wide } } }) {
  /** @type {[(x: number, y: number) => import("../../core/js/dom.js").Child, string][]} */
  const marks = [
    [(x, at) => svg("circle", { cx: x, cy: at, r: 5.5, class: "nnlab-here" }), "w"],
    [(x, at) => tip(x, at + 5, 1, "nnlab-exact"), words.after],
    [(x, at) => tip(x, at - 5, -1, "nnlab-guess"), words.estimate],
    [(x, at) => svg("path", { d: diamond(x, at), class: "nnlab-target" }), words.target],
  ];
  const pitch = wide ? Math.min(160, width / 4) : width / 2;
  return svg("g", { "aria-hidden": "true" }, marks.map(([mark, text], k) => {
    const x = 16 + pitch * (wide ? k : k % 2);
    const at = y + (wide ? 0 : 24 * Math.floor(k / 2));
    return [mark(x, at), label(text, x + 16, at, { "text-anchor": "start" })];
  }));
}
