// The formula that is tried for the gradient of W: its shape beside that of W, its numbers beside dW's.
import { cell, label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { fill } from "../../core/js/numbers.js";
import { COLUMNS } from "./compute.js";
import { spot } from "./layout.js";
import { WRITTEN } from "./line.js";
import { exact } from "./sums.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @param {Context} c */
export function tried(c) {
  const { state, result, place: { panel: { left, top } } } = c;
  return svg("g", { "aria-hidden": "true" },
    label(`dW = ${WRITTEN[state.formula_index]} ?`, left, top + 6, { size: 15, "text-anchor": "start", class: "nnlab-strong" }),
    label(shapes(result), left, top + 30, { size: 14, "text-anchor": "start", class: result.fits ? "nnlab-good" : "nnlab-bad" }),
    result.fits ? numbers(c) : empty(c));
}

/** @type {(result: any) => string} */
function shapes({ shape, fits, rows }) {
  if (!shape) return `✗ (1×${rows}) (2×1)`;
  const own = shape.join("×");
  return fits ? `✓ ${own} = ${rows}×${COLUMNS}` : `✗ ${own} ≠ ${rows}×${COLUMNS}`;
}

/** @param {Context} c */
function numbers({ result: { tried: values, off, rows, wrong }, place, page: { words } }) {
  const { pitch, tall, size, panel: { left, top }, title } = place;
  const largest = Math.max(0.01, ...values.flat().map(Math.abs));
  const of = rows * COLUMNS;
  const count = fill(words.matching, { right: of - wrong, of });
  return [
    values.map((/** @type {number[]} */ row, /** @type {number} */ i) => row.map((value, j) => {
      const { x, y } = spot(place, left, top + title, i, j);
      return cell(value, x, y, {
        width: pitch, height: tall - 4, size, largest, text: exact(value), "data-tried": `${i}${j}`, class: off[i][j] ? "nnlab-off" : "" });
    })),
    label(`${wrong ? "✗" : "✓"} ${count}`, left, top + title + rows * tall + 16, {
      size: 13, "text-anchor": "start", class: wrong ? "nnlab-bad" : "nnlab-good" }),
  ];
}

// A shape that does not fit has no numbers to compare.
/** @param {Context} c */
function empty({ result: { shape }, place }) {
  if (!shape) return null;
  const { pitch, tall, panel: { left, top }, title } = place;
  const [rows, columns] = shape;
  return Array.from({ length: rows * columns }, (_, k) => {
    const [i, j] = [Math.floor(k / columns), k % columns];
    const box = { x: left + j * pitch + 1, y: top + title + i * tall + 2, width: pitch - 2, height: tall - 4 };
    return svg("rect", { ...box, rx: 6, class: "nnlab-empty" });
  });
}
