// The confusion matrix: counts, mistakes shaded, sums of the rows; one cell is chosen.
import { cellGrid } from "../../core/js/cell_grid.js";
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { grey, lattice, pixels } from "../../core/js/pixels.js";
import { cellName, named } from "./line.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @param {Context} c */
export function table(c) {
  const { result, page, place: { table: box } } = c;
  const { order, counts, most, actual, answer } = result;
  // The root lets a few mistakes be seen beside many.
  const shades = order.map((i) => order.map((j) => (i === j ? 0 : Math.sqrt(counts[i][j] / Math.max(1, most)))));
  return [
    svg("g", { "aria-hidden": "true", "pointer-events": "none" },
      pixels(shades, box, (value) => grey(value, 1, 0.5)), lattice(box, 10, 10), names(c), numbers(c)),
    cellGrid(c, {
      key: "cells",
      cells: box,
      at: { row: order.indexOf(actual), column: order.indexOf(answer) },
      name: cellName(result, page.words),
      choose: ({ row, column }) => page.set({ actual: order[row], answer: order[column] }),
    }),
  ];
}

/** @param {Context} c */
function names({ result, page: { words }, place: { table: { x, y, width, cell } } }) {
  const { order, sums } = result;
  const note = "nnlab-index";
  return [
    label(`${words.answered} →`, x + width / 2, y - 32, { size: 12, class: note }),
    label(`${words.actually} ↓`, 2, y - 32, { size: 12, class: note, "text-anchor": "start" }),
    label(words.row_sum, x + width + 40, y - 12, { size: 12, class: note, "text-anchor": "end" }),
    order.map((/** @type {number} */ cls, /** @type {number} */ i) => {
      const middle = y + (i + 0.5) * cell;
      const name = named(cls, result, words);
      const text = result.named ? `${cls} ${name}` : name;
      return [
        label(String(cls), x + (i + 0.5) * cell, y - 12, { size: 13 }),
        label(text, x - 6, middle, { size: 13, room: x - 8, "text-anchor": "end" }),
        label(String(sums[cls]), x + width + 40, middle, { size: 12, class: note, "text-anchor": "end", "data-sum": cls }),
      ];
    }),
  ];
}

// Right answers are bold, for they are not shaded; a cell without any picture has a faint 0.
/** @param {Context} c */
function numbers({ result: { order, counts }, place: { table: { x, y, cell } } }) {
  return order.flatMap((/** @type {number} */ i, /** @type {number} */ row) => order.map((/** @type {number} */ j, /** @type {number} */ column) =>
    label(String(counts[i][j]), x + (column + 0.5) * cell, y + (row + 0.5) * cell, {
      size: 12, room: cell - 2, "data-count": `${i},${j}`,
      class: i === j ? "nnlab-strong" : counts[i][j] ? null : "nnlab-none",
    })));
}
