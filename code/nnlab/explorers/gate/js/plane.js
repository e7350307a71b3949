// The plane of the gate explorer: both sides, the boundary, lines of equal output, the four points.
import { boundary, boundaryLine, plusIn, segment } from "../../core/js/boundary.js";
import { lineHandle, turnHandle } from "../../core/js/boundary_hands.js";
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { labelRoom } from "../../core/js/labels.js";
import { number } from "../../core/js/numbers.js";
import { marker, paper, placed, trace } from "../../core/js/plane.js";
import { regions, sampled } from "../../core/js/regions.js";
import { look, pad } from "./look.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/labels.js").LabelRoom} LabelRoom */

const HEIGHTS = [0.1, 0.9]; // outputs whose lines are drawn beside the boundary

/** @param {Context} c */
export function plane(c) {
  const { result: { score, unit, scores }, place: { plane: p } } = c;
  const region = scores.some(Boolean) || unit.w.some(Boolean) ? regions(sampled(score, p.low, p.high, 20), p) : null;
  const room = labelRoom(p);
  const dots = points(c, room);
  return [
    paper(p, region, ["x₁", "x₂"], [0, 1]),
    pad(c),
    HEIGHTS.map((height) => equal(c, height, room)),
    line(c, room),
    dots,
    look(c),
    formula(c),
  ];
}

/**
 * Where the output is `height`: straight, and parallel to the boundary.
 * @param {Context} c
 * @param {number} height
 * @param {LabelRoom} room
 */
function equal({ result: { unit: { w, b } }, place: { plane: p } }, height, room) {
  const ends = segment(w, b - Math.log(height / (1 - height)), p.low, p.high);
  if (!ends) return null;
  const [[x, y], [x0, y0]] = placed(ends, p);
  const [far, near] = y > y0 ? [[x, y], [x0, y0]] : [[x0, y0], [x, y]];
  /** @type {(part: number) => import("../../core/js/plane.js").Point} */
  const at = (part) => [far[0] + (near[0] - far[0]) * part, far[1] + (near[1] - far[1]) * part];
  const place = room.put(String(height), 11, [0.06, 0.94, 0.12, 0.88].map(at), 16);
  return svg("g", { "aria-hidden": "true" },
    svg("path", { d: trace(ends, p), class: "nnlab-equal" }),
    place && label(String(height), ...place, { size: 11, class: "nnlab-over" }));
}

/**
 * The boundary with its handles; without one, why.
 * @param {Context} c
 * @param {LabelRoom} room
 */
function line(c, room) {
  const { result: { unit }, page: { words, data, set }, place: { plane: p } } = c;
  const found = boundary(p, unit.w, unit.b, 26);
  if (!found) {
    const text = unit.w.some(Boolean) ? words.outside : words.none;
    const place = room.put(text, 12, [[p.left + p.size / 2, p.top + p.size / 2]]);
    return place && label(text, ...place, { size: 12, class: "nnlab-over", room: p.size - 8, "pointer-events": "none" });
  }
  const held = {
    key: "", unit, limits: data, names: { move: words.move, turn: words.turn },
    /** @param {import("../../core/js/boundary_hands.js").Unit} changed */
    write: ({ w: [w1, w2], b }) => set({ w1, w2, b }),
  };
  return [boundaryLine(found, "nnlab-chosen", plusIn(found, room, 15)), lineHandle(c, p, found, held), turnHandle(c, p, found, held)];
}

/**
 * The four points with their names, crossed out where the answer is wrong.
 * @param {Context} c
 * @param {LabelRoom} room
 */
function points({ result: { classes, right }, page: { data }, place: { plane: p } }, room) {
  const places = placed(data.corners, p);
  for (const place of places) room.avoid(place, 9);
  return svg("g", { "aria-hidden": "true", "pointer-events": "none" }, places.map(([x, y], i) => {
    const name = data.corners[i].join("");
    const place = room.put(name, 12, [[x, y + 18], [x, y - 18], [x + 20, y], [x - 20, y]]);
    return [
      marker(classes[i], x, y, 7),
      !right[i] && svg("path", { d: `M${x - 9} ${y - 9}l18 18m0 -18l-18 18`, class: "nnlab-miss" }),
      place && label(name, ...place, { size: 12, class: "nnlab-over" }),
    ];
  }));
}

/** @param {Context} c */
function formula({ result: { unit: { w: [w1, w2], b } }, page: { width }, place: { plane: p, under } }) {
  /** @param {number} value */
  const sign = (value) => `${value < 0 ? "−" : "+"} ${number(Math.abs(value))}`;
  const text = `y = σ(${number(w1)}x₁ ${sign(w2)}x₂ ${sign(b)})`;
  return label(text, p.left, under + 34, { size: 13, room: Math.min(p.size, width - p.left), "text-anchor": "start", class: "nnlab-strong" });
}
