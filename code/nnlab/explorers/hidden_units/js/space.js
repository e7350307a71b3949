// The plane with its points, the boundaries of the units, and the regions that the net makes of it.
import { boundary, boundaryLine } from "../../core/js/boundary.js";
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { fill } from "../../core/js/numbers.js";
import { marker, paper } from "../../core/js/plane.js";
import { regions, sampled } from "../../core/js/regions.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const FINE = 54; // cells along the square
const SURE = 2; // a score at which the net is 88 % sure

/** @param {Context} c */
export function space(c) {
  const { result: { net, alone, points }, page: { words }, place: { plane: p } } = c;
  const shown = alone ? (x, y) => net.part(net.units[alone - 1], x, y) : net.score;
  const values = sampled(shown, p.low, p.high, FINE);
  const region = regions(values, p);
  const sure = [-1, 1].map((sign) => regions(values.map((row) => row.map((value) => sign * value - SURE)), p).above);
  const title = alone ? fill(words.unit, { unit: alone }) : words.sum;
  return [
    label(title, p.left, 14, { size: 13, class: "nnlab-title" }),
    paper(p, region, ["x₁", "x₂"], [-1, 0, 1]),
    sure.map((d, i) => svg("path", { d, class: `nnlab-region${i}`, "aria-hidden": "true" })),
    svg("path", { d: region.line, class: "nnlab-contour", "aria-hidden": "true" }),
    svg("g", { "aria-hidden": "true" }, points.points.map(([x, y], i) =>
      marker(points.labels[i], p.x(x), p.y(y), 3.2, { "fill-opacity": 0.9 }))),
    lines(c),
    outside(c),
  ];
}

/**
 * Press a boundary to see its unit alone, press it again to see the sum.
 * @param {Context} c
 */
function lines({ result: { net, alone }, page, place: { plane: p } }) {
  const order = net.units.map((_, i) => i + 1).sort((a, b) => Number(a === alone) - Number(b === alone));
  return order.map((i) => {
    const line = boundary(p, net.units[i - 1].w, net.units[i - 1].b, 15);
    const kind = alone === i ? "nnlab-chosen" : alone ? "nnlab-faded" : "";
    const press = () => page.set({ one: alone === i ? 0 : i });
    return line && [
      boundaryLine(line, kind),
      name(line, i, p, kind),
      svg("path", { d: line.d, class: "nnlab-line-press", "data-unit": i, "aria-hidden": "true", pointerdown: press }),
    ];
  });
}

/**
 * The unit's number at the upper end of its line, held inside the square.
 * @param {import("../../core/js/boundary.js").Boundary} line
 * @param {number} i
 * @param {import("../../core/js/plane.js").Square} p
 * @param {string} kind
 */
function name({ ends: [[x, y]], normal }, i, p, kind) {
  /** @type {(value: number, start: number) => number} */
  const held = (value, start) => Math.max(start + 9, Math.min(start + p.size - 9, value));
  const place = [held(x - normal[0] * 9, p.left), held(y - normal[1] * 9, p.top)];
  return label(String(i), place[0], place[1], { size: 12, class: `nnlab-over nnlab-strong ${kind}`, "aria-hidden": "true" });
}

/** @param {Context} c */
function outside({ result, page: { words }, place: { plane: p } }) {
  if (!result.outside.length) return null;
  const text = fill(words.outside, { units: result.outside.join(", ") });
  return label(text, p.left + p.size / 2, p.top + p.size - 12, { size: 12, class: "nnlab-over", "aria-hidden": "true" });
}
