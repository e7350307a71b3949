// The four weights against the angle, the line that chooses the angle, and the matrix they form.
import { label } from "../../core/js/cells.js";
import { axisNames, clipped, sheet } from "../../core/js/chart.js";
import { svg } from "../../core/js/dom.js";
import { kept } from "../../core/js/kept.js";
import { number } from "../../core/js/numbers.js";
import { joined } from "../../core/js/plane.js";
import { upright } from "../../core/js/upright.js";
import { made } from "./compute.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @type {[number, string][]} */
const ACROSS = [[-180, "−180"], [0, "0"], [180, "180"]];
/** @type {[number, string][]} */
const UP = [[-1, "−1"], [0, "0"], [1, "1"]];

/** @param {Context} c */
export function weights(c) {
  const { state: { angle }, page, place: { weights: p } } = c;
  const { words, data: { angles: [low, high, by] } } = page;
  const said = { key: "angle", name: words.choose, value: angle, low, high, text: `${number(angle)}°` };
  return [
    sheet(p, { x: ACROSS, y: UP }),
    axisNames(p, ["x", "w = H(x, u)"]),
    svg("g", { "aria-hidden": "true" }, untrained(c), curves(c)),
    upright(c, p, said, by, (value) => page.set({ angle: value })),
    matrix(c),
  ];
}

/**
 * The angles on both sides that no training had.
 * @param {Context} c
 */
function untrained({ page: { data: { trained: [most] } }, place: { weights: p } }) {
  const [from, to] = [p.x(-most), p.x(most)];
  return [[p.left, from], [to, p.left + p.width]].map(([left, right]) =>
    svg("rect", { x: left, y: p.top, width: right - left, height: p.height, class: "nnlab-unknown" }));
}

/** @param {Context} c */
function curves({ state: { seed, angle }, result, page, place: { weights: p } }) {
  const { nets, angles: [low, high, by] } = page.data;
  const lines = kept(page, "curves", [seed, p.left, p.top, p.width, p.height], () => {
    const all = Array.from({ length: (high - low) / by + 1 }, (_, k) => low + by * k);
    const values = all.map((x) => made(nets.hyper[seed], x).flat());
    return [0, 1, 2, 3].map((i) => svg("path", {
      d: joined(all.map((x, k) => [p.x(x), p.y(values[k][i])])), class: `nnlab-weight nnlab-weight${i}`,
    }));
  });
  return clipped(p, lines, result.weights.flat().map((/** @type {number} */ value) =>
    svg("circle", { cx: p.x(angle), cy: p.y(value), r: 3.6, class: "nnlab-now-dot" })));
}

/**
 * Each weight with a piece of its curve before it, as the rows and columns of the matrix.
 * @param {Context} c
 */
function matrix({ result, place: { matrix: { x, y, pitch } } }) {
  return result.weights.map((/** @type {number[]} */ row, /** @type {number} */ i) => row.map((value, j) => {
    const [left, level] = [x + j * pitch, y + 24 * i];
    return svg("g", {},
      svg("path", { d: `M${left} ${level}h22`, class: `nnlab-weight nnlab-weight${2 * i + j}`, "aria-hidden": "true" }),
      label(["w₁₁", "w₁₂", "w₂₁", "w₂₂"][2 * i + j], left + 28, level, { "text-anchor": "start" }),
      label(number(value), left + 100, level, { size: 14, "text-anchor": "end", class: "nnlab-strong", "data-weight": `${i},${j}` }));
  }));
}
