// One lift in each square: its box, the sheet that the points lie on, the wall between the classes.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { number } from "../../core/js/numbers.js";
import { inside, joined, markers } from "../../core/js/plane.js";
import { edges } from "./space.js";
import { LIFTS } from "./line.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/plane.js").Point} Point */
/** @typedef {import("./space.js").Place} Place */
/** @typedef {{left: number, top: number, size: number}} Box */

const FILL = 0.44; // of a square's side is the radius of what is in it

/** @param {Context} c */
export function panels(c) {
  const { result, page: { words }, place: { squares } } = c;
  return svg("g", { "aria-hidden": "true" }, squares.map((/** @type {Box} */ box, /** @type {number} */ i) => [
    label(words[LIFTS[i]], box.left, box.top - 29, { size: 13, class: "nnlab-title", room: box.size }),
    label(`${number((100 * result.right[i]) / result.count)} %`, box.left, box.top - 11,
      { size: 15, "text-anchor": "start", class: "nnlab-strong nnlab-chosen", "data-output": LIFTS[i] }),
    svg("rect", { x: box.left, y: box.top, width: box.size, height: box.size, class: "nnlab-plane" }),
    inside(/** @type {any} */ (box), scene(result, i, box)),
  ]));
}

/**
 * What is behind the wall first, then the wall, then what is in front of it.
 * @param {import("./compute.js").Result} result
 * @param {number} i
 * @param {Box} box
 */
function scene({ lifts, labels, look, seen }, i, box) {
  const { middle, radius, box: ends, wall, sheet, normal, heights } = lifts[i];
  const [right, up] = look(middle);
  const scale = (FILL * box.size) / radius;
  /** @type {(place: Place) => Point} */
  const shown = ([x, y]) => [box.left + box.size / 2 + (x - right) * scale, box.top + box.size / 2 - (y - up) * scale];
  /** @type {(place: Place) => Point} */
  const at = (place) => shown(look(place));
  const facing = look(/** @type {Place} */ (normal))[2] >= 0 ? 1 : -1;
  const near = heights.map((height) => height * facing > 0);
  /** @param {boolean} front */
  const some = (front) => {
    const these = labels.map((_, k) => k).filter((k) => near[k] === front);
    return markers(these.map((k) => shown(seen[i][k])), these.map((k) => labels[k]), 2.8);
  };
  return [
    svg("path", { d: edges(ends).map((edge) => joined(edge.map(at))).join(""), class: "nnlab-cage" }),
    svg("path", { d: sheet.map((way) => joined(way.map(at))).join(""), class: "nnlab-mesh" }),
    some(false),
    wall.length > 2 && svg("path", { d: `${joined(wall.map(at))}z`, class: "nnlab-wall" }),
    some(true),
  ];
}
