// The boundaries of the units, with their names and the places to hold them.
import { boundary, boundaryLine, plusIn } from "../../core/js/boundary.js";
import { label } from "../../core/js/cells.js";
import { fill } from "../../core/js/numbers.js";
import { hands } from "./hands.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/plane.js").Square} Square */
/** @typedef {import("../../core/js/boundary.js").Boundary} Boundary */
/** @typedef {import("../../core/js/labels.js").LabelRoom} LabelRoom */

export const NAMES = ["h₁", "h₂", "y"];
const ALONG = [0.4, 0.6, 0.68]; // where a boundary has its arrow: parallel ones keep theirs apart

/**
 * The lines of some units, the chosen one last and with its handles; those without one say why.
 * @param {Context} c
 * @param {Square} p
 * @param {number[]} which
 * @param {LabelRoom} room
 */
export function boundaries(c, p, which, room) {
  const { state, result: { net }, page: { words } } = c;
  const order = [...which].sort((i, j) => Number(i === state.unit_index) - Number(j === state.unit_index));
  const found = order.map((i) => ({ i, ...net.units[i], line: boundary(p, net.units[i].w, net.units[i].b, 22, ALONG[i]) }));
  const notes = found.filter(({ line }) => !line).map(({ i, w }) =>
    fill(w[0] || w[1] ? words.outside : words.none, { name: NAMES[i] }));
  const lines = found.filter(({ line }) => line);
  const pluses = lines.map(({ i, line }) => plusIn(line, room, i === state.unit_index ? 15 : 9));
  const said = told(notes, p, which.length > 1, room);
  return [lines.map(({ i, line }, k) => drawn(c, p, i, line, pluses[k], room)), said];
}

/**
 * @param {Context} c
 * @param {Square} p
 * @param {number} i
 * @param {Boundary} line
 * @param {import("../../core/js/plane.js").Point | null} plus
 * @param {LabelRoom} room
 */
function drawn(c, p, i, line, plus, room) {
  const chosen = i === c.state.unit_index;
  const kind = `${chosen ? "nnlab-chosen" : ""} ${c.result.dead[i] ? "nnlab-dead" : ""}`;
  return [boundaryLine(line, kind, plus), nameTag(c, p, i, line, room), hands(c, p, i, line)];
}

/**
 * Notes between the four corners, or above the places of hidden space.
 * @param {string[]} notes
 * @param {Square} p
 * @param {boolean} between
 * @param {LabelRoom} room
 */
function told(notes, p, between, room) {
  const first = between ? p.size / 2 - 8 * (notes.length - 1) : 14;
  return notes.map((text, i) => {
    const place = room.put(text, 12, [[p.left + p.size / 2, p.top + first + 16 * i]]);
    return place && label(text, ...place, { size: 12, class: "nnlab-over", room: p.size - 8 });
  });
}

/**
 * The unit's name near an end of its line, the second one's rather at the lower end, or else along it.
 * @param {Context} c
 * @param {Square} p
 * @param {number} i
 * @param {Boundary} line
 * @param {LabelRoom} room
 */
function nameTag({ state }, p, i, { ends: [upper, lower], normal }, room) {
  /** @type {(value: number, start: number) => number} */
  const held = (value, start) => Math.max(start + 13, Math.min(start + p.size - 13, value));
  /** @type {(part: number, side: number) => import("../../core/js/plane.js").Point} */
  const at = (part, side) => {
    const [x, y] = upper.map((value, k) => value + (lower[k] - value) * part - side * normal[k] * 13);
    return [held(x, p.left), held(y, p.top)];
  };
  const parts = i === 1 ? [0.91, 0.09, 0.8, 0.2, 0.7, 0.3] : [0.09, 0.91, 0.2, 0.8, 0.3, 0.7];
  const place = room.put(NAMES[i], 14, [1, -1].flatMap((side) => parts.map((part) => at(part, side))));
  const kind = `nnlab-over nnlab-strong ${i === state.unit_index ? "nnlab-chosen" : ""}`;
  return place && label(NAMES[i], ...place, { size: 14, class: kind, "aria-hidden": "true" });
}
