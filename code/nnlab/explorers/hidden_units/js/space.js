// The plane with its points, the boundaries of the units, and the regions that the net makes of it.
import { boundary, boundaryLine, plusIn } from "../../core/js/boundary.js";
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { kept } from "../../core/js/kept.js";
import { labelRoom } from "../../core/js/labels.js";
import { fill } from "../../core/js/numbers.js";
import { marker, paper } from "../../core/js/plane.js";
import { press } from "../../core/js/pointer.js";
import { regions, sampled } from "../../core/js/regions.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/labels.js").LabelRoom} LabelRoom */

const FINE = 54; // cells along the square
const SURE = 2; // a score at which the net is 88 % sure

/** @param {Context} c */
export function space(c) {
  const { result: { net, alone, points }, page: { words }, place: { plane: p } } = c;
  const shown = alone ? (x, y) => net.part(net.units[alone - 1], x, y) : net.score;
  const values = sampled(shown, p.low, p.high, FINE);
  const region = regions(values, p);
  const sure = [-1, 1].map((sign) => regions(values.map((row) => row.map((value) => sign * value - SURE)), p).above);
  const room = labelRoom(p);
  const note = outside(c, room);
  const title = alone ? fill(words.unit, { unit: alone }) : words.sum;
  return [
    label(title, p.left, 14, { size: 13, class: "nnlab-title" }),
    paper(p, region, ["x₁", "x₂"], [-1, 0, 1]),
    sure.map((d, i) => svg("path", { d, class: `nnlab-region${i}`, "aria-hidden": "true" })),
    svg("path", { d: region.line, class: "nnlab-contour", "aria-hidden": "true" }),
    kept(c.page, "points", [points, p.left, p.size], () => svg("g", { "aria-hidden": "true" }, points.points.map(([x, y], i) =>
      marker(points.labels[i], p.x(x), p.y(y), 3.2, { "fill-opacity": 0.9 })))),
    note,
    lines(c, room),
  ];
}

/**
 * Press a boundary to see its unit alone, press it again to see the sum.
 * @param {Context} c
 * @param {LabelRoom} room
 */
function lines({ result: { net, alone }, page, place: { plane: p } }, room) {
  const order = net.units.map((_, i) => i + 1).sort((a, b) => Number(a === alone) - Number(b === alone));
  const found = order.flatMap((i) => {
    const line = boundary(p, net.units[i - 1].w, net.units[i - 1].b, 15);
    return line ? [{ i, line, kind: alone === i ? "nnlab-chosen" : alone ? "nnlab-faded" : "" }] : [];
  });
  const names = new Map(found.map(({ i, line, kind }) => [i, name(line, i, p, kind, room)]));
  return found.map(({ i, line, kind }) => [
    boundaryLine(line, kind, plusIn(line, room)),
    svg("path", {
      d: line.d, class: "nnlab-line-press", "data-unit": i, "aria-hidden": "true",
      ...press(() => page.set({ one: alone === i ? 0 : i })),
    }),
    names.get(i),
  ]);
}

/**
 * The unit's number at the upper end of its line, or else at the lower one or along it.
 * @param {import("../../core/js/boundary.js").Boundary} line
 * @param {number} i
 * @param {import("../../core/js/plane.js").Square} p
 * @param {string} kind
 * @param {LabelRoom} room
 */
function name({ ends: [upper, lower], normal }, i, p, kind, room) {
  /** @type {(value: number, start: number) => number} */
  const held = (value, start) => Math.max(start + 10, Math.min(start + p.size - 10, value));
  /** @type {(part: number, side: number) => import("../../core/js/plane.js").Point} */
  const at = (part, side) => {
    const [x, y] = upper.map((value, k) => value + (lower[k] - value) * part - side * normal[k] * 9);
    return [held(x, p.left), held(y, p.top)];
  };
  const places = [0, 1, 0.1, 0.9, 0.2, 0.8, 0.3, 0.7].flatMap((part) => [at(part, 1), at(part, -1)]);
  const place = room.put(String(i), 12, places);
  return place && label(String(i), ...place, { size: 12, class: `nnlab-over nnlab-strong ${kind}`, "aria-hidden": "true" });
}

/**
 * @param {Context} c
 * @param {LabelRoom} room
 */
function outside({ result, page: { words }, place: { plane: p } }, room) {
  if (!result.outside.length) return null;
  const text = fill(words.outside, { units: result.outside.join(", ") });
  const place = room.put(text, 12, [[p.left + p.size / 2, p.top + p.size - 12]]);
  return place && label(text, ...place, { size: 12, class: "nnlab-over", "aria-hidden": "true" });
}
