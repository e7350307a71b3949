// The boundaries of the units, with their names and the places to hold them.
import { boundary, boundaryLine } from "../../core/js/boundary.js";
import { label } from "../../core/js/cells.js";
import { fill } from "../../core/js/numbers.js";
import { hands } from "./hands.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/plane.js").Square} Square */
/** @typedef {import("../../core/js/boundary.js").Boundary} Boundary */

export const NAMES = ["h₁", "h₂", "y"];
const ALONG = [0.4, 0.6, 0.68]; // where a boundary has its arrow: parallel ones keep theirs apart

/**
 * The lines of some units, the chosen one last and with its handles; those without one say why.
 * @param {Context} c
 * @param {Square} p
 * @param {number[]} which
 */
export function boundaries(c, p, which) {
  const { state, result: { net }, page: { words } } = c;
  const order = [...which].sort((i, j) => Number(i === state.unit_index) - Number(j === state.unit_index));
  const found = order.map((i) => ({ i, ...net.units[i], line: boundary(p, net.units[i].w, net.units[i].b, 22, ALONG[i]) }));
  const notes = found.filter(({ line }) => !line).map(({ i, w }) =>
    fill(w[0] || w[1] ? words.outside : words.none, { name: NAMES[i] }));
  return [found.map(({ i, line }) => line && drawn(c, p, i, line)), told(notes, p, which.length > 1)];
}

/**
 * @param {Context} c
 * @param {Square} p
 * @param {number} i
 * @param {Boundary} line
 */
function drawn(c, p, i, line) {
  const chosen = i === c.state.unit_index;
  const kind = `${chosen ? "nnlab-chosen" : ""} ${c.result.dead[i] ? "nnlab-dead" : ""}`;
  return [boundaryLine(line, kind, chosen ? 15 : 9), nameTag(c, p, i, line), hands(c, p, i, line)];
}

/**
 * Notes between the four corners, or above the places of hidden space.
 * @param {string[]} notes
 * @param {Square} p
 * @param {boolean} between
 */
function told(notes, p, between) {
  const first = between ? p.size / 2 - 8 * (notes.length - 1) : 14;
  return notes.map((text, i) =>
    label(text, p.left + p.size / 2, p.top + first + 16 * i, { size: 12, class: "nnlab-over", room: p.size - 8 }));
}

/**
 * The unit's name inside the square near an end of its line, the second one's rather at the lower
 * end; at the other end where a point and its name stand in the way.
 * @param {Context} c
 * @param {Square} p
 * @param {number} i
 * @param {Boundary} line
 */
function nameTag({ state, result, page: { data } }, p, i, { ends: [upper, lower], normal }) {
  /** @type {(value: number, start: number) => number} */
  const held = (value, start) => Math.max(start + 12, Math.min(start + p.size - 12, value));
  /** @param {number} part */
  const at = (part) => {
    const [x, y] = upper.map((value, k) => value + (lower[k] - value) * part - normal[k] * 13);
    return [held(x, p.left), held(y, p.top)];
  };
  const points = i < 2 ? data.corners : result.hidden;
  /** @type {(place: number[]) => boolean} */
  const free = ([x, y]) => points.every(([right, up]) => Math.abs(x - p.x(right)) > 20 || Math.abs(y - p.y(up) - 9) > 22);
  const places = (i === 1 ? [0.91, 0.09] : [0.09, 0.91]).map(at);
  const [x, y] = places.find(free) ?? places[0];
  const kind = `nnlab-over nnlab-strong ${i === state.unit_index ? "nnlab-chosen" : ""}`;
  return label(NAMES[i], x, y, { size: 14, class: kind, "aria-hidden": "true" });
}
