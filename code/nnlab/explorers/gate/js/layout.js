// Where everything of the gate explorer stands, in pixels: pure geometry.
import { square } from "../../core/js/plane.js";

/** @typedef {import("../../core/js/frame.js").Data} Data */

const [AXIS, GAP, BELOW] = [22, 28, 70]; // left of the square; beside it; below it, for two lines

/**
 * A wide page has the table beside the plane, a narrow one below it.
 * @param {any} _state
 * @param {any} _result
 * @param {number} width
 * @param {Data} data
 */
export function layout(_state, _result, width, { box: [low, high] }) {
  const wide = width >= 540;
  const size = Math.floor(Math.min(320, wide ? width * 0.5 - AXIS : width - AXIS - 6));
  const all = wide ? AXIS + size + GAP + Math.min(260, width - AXIS - size - GAP) : AXIS + size;
  const left = Math.floor((width - all) / 2) + AXIS;
  const plane = square(left, 6, size, low, high);
  const under = plane.top + size;
  const table = wide
    ? { left: left + size + GAP, top: 6, width: all - AXIS - size - GAP }
    : { left: Math.max(0, (width - 330) / 2), top: under + BELOW + 6, width: Math.min(330, width) };
  const rows = wide ? { title: 14, head: 46, first: 80, step: 34 } : { title: 8, head: 32, first: 60, step: 26 };
  return { plane, table, rows, under, height: Math.max(under + BELOW, table.top + rows.first + 3 * rows.step + 20) };
}
