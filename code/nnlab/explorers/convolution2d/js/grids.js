// What the grids of input and output share: a heading, numbers in cells, and the hand that moves the window.
import { label } from "../../core/js/cells.js";
import { ARROWS, onStage, pull } from "../../core/js/pointer.js";
import { pointed } from "./layout.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

export const PALE = 0.45; // of full ink under numbers, so that these keep their contrast

/**
 * @param {string} text
 * @param {number} x
 * @param {number} y
 */
export function heading(text, x, y, attributes = {}) {
  return label(text, x, y, { size: 13, "text-anchor": "start", class: "nnlab-strong", ...attributes });
}

/**
 * The numbers of a grid, each in the middle of its cell.
 * @param {{x: number, y: number}} grid
 * @param {number[][]} rows
 * @param {number} cell
 * @param {(value: number) => string} write
 */
export function numbers({ x, y }, rows, cell, write) {
  return rows.map((row, i) => row.map((value, j) =>
    label(write(value), x + (j + 0.5) * cell, y + (i + 0.5) * cell, { room: cell - 4 })));
}

/**
 * A press brings the window to the pointer, and a pull takes it along. Pressed only: a mouse that merely
 * crosses the grids must not lose the reader's place.
 * @param {Context} c
 * @returns {Record<string, (event: PointerEvent) => void>}
 */
export function movable(c) {
  const { stage, page, place, state } = c;
  let at = c.result;
  const go = (event) => {
    const to = pointed(onStage(c, event), place, c.result, state.stride);
    if (!to || (to.row === at.row && to.column === at.column)) return;
    at = to;
    page.set(to);
  };
  return { pointerdown: (event) => pull(stage, event, go) };
}

/**
 * Arrow keys move the window by one place.
 * @param {Context} c
 * @param {KeyboardEvent} event
 */
export function onKey({ result: { row, column, count }, page }, event) {
  const step = ARROWS[event.key];
  if (!step) return;
  event.preventDefault();
  const within = (index) => Math.max(0, Math.min(count - 1, index));
  page.set({ row: within(row + step[0]), column: within(column + step[1]) });
}
