// One lift in each square: its box, the sheet that the points lie on, the wall between the classes.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { number } from "../../core/js/numbers.js";
import { inside, markers } from "../../core/js/plane.js";
import { scene } from "../../core/js/scene.js";
import { LIFTS } from "./line.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/plane.js").Point} Point */
/** @typedef {{left: number, top: number, size: number}} Box */

/** @param {Context} c */
export function panels(c) {
  const { result, page: { words }, place: { squares } } = c;
  return svg("g", { "aria-hidden": "true" }, squares.map((/** @type {Box} */ box, /** @type {number} */ i) => [
    label(words[LIFTS[i]], box.left, box.top - 29, { size: 13, class: "nnlab-title", room: box.size }),
    label(`${number((100 * result.right[i]) / result.count)} %`, box.left, box.top - 11,
      { size: 15, "text-anchor": "start", class: "nnlab-strong nnlab-chosen", "data-output": LIFTS[i] }),
    svg("rect", { x: box.left, y: box.top, width: box.size, height: box.size, class: "nnlab-plane" }),
    inside(/** @type {any} */ (box), scene(result.lifts[i], result.look, box, result.lifts[i].sheet, some(result, i))),
  ]));
}

/**
 * Points with the shapes of their classes.
 * @param {import("./compute.js").Result} result
 * @param {number} i
 * @returns {(these: number[], shown: (place: import("../../core/js/space.js").Place) => Point) => any}
 */
const some = ({ labels, seen }, i) => (these, shown) => markers(these.map((k) => shown(seen[i][k])), these.map((k) => labels[k]), 2.8);
