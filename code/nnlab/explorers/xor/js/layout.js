// Where everything of the XOR explorer stands, in pixels: pure geometry.
import { square } from "../../core/js/plane.js";

/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {import("./compute.js").Result} Result */
/** @typedef {[number, number][]} Ranges  of the axes of input space and of hidden space */

const AXIS = 22; // pixels left of a square, for its numbers
const TABLE = 176;
const GAP = 16;
const TITLE = 28; // above a square
const NICE = [1, 1.5, 2, 3, 4, 6, 8, 10, 15, 20, 30, 40, 60, 80, 120];

/**
 * @param {any} _state
 * @param {Result} result
 * @param {number} width
 * @param {Data} data
 */
export function layout(_state, result, width, data) {
  const ranges = [data.box, hiddenRange(result)];
  return width >= 540 ? onPage(ranges, width) : onPhone(ranges, width);
}

/**
 * Formulas under their squares, the table beside or below them.
 * @param {Ranges} ranges
 * @param {number} width
 */
function onPage(ranges, width) {
  const wide = width >= 600;
  const squares = wide ? width - TABLE - GAP : width;
  const size = Math.floor(Math.min(300, (squares - GAP) / 2 - AXIS));
  const planes = twins(ranges, size, AXIS, GAP, 0);
  const under = TITLE + size + 34;
  const room = AXIS + size + GAP - 8; // from one square's edge to the other's: the formulas beside it keep theirs
  const formulas = [[0, 0], [0, 1], [1, 0]].map(([i, row]) => ({ left: planes[i].left, top: under + 20 * row, room }));
  const block = under + 36;
  const used = 2 * (AXIS + size) + GAP;
  const table = wide
    ? { left: used + GAP, top: 0, width: Math.min(TABLE + 50, width - used - GAP) }
    : { left: AXIS, top: block + 6, width: Math.min(300, width) };
  return finished({ planes, size, formulas, table, rows: { title: 14, head: 42, first: 72, step: 30 } }, block);
}

/**
 * Two small squares side by side above all formulas: one look takes in both spaces and the table.
 * @param {Ranges} ranges
 * @param {number} width
 */
function onPhone(ranges, width) {
  const [axis, gap] = [19, 8];
  const size = Math.floor(Math.min(230, (width - gap) / 2 - axis));
  const planes = twins(ranges, size, axis, gap, Math.max(0, (width - gap) / 2 - axis - size));
  const under = TITLE + size + 32;
  const formulas = [0, 1, 2].map((row) => ({ left: planes[0].left, top: under + 18 * row, room: width - planes[0].left }));
  const table = { left: Math.max(0, (width - 330) / 2), top: under + 54, width: Math.min(330, width) };
  return finished({ planes, size, formulas, table, rows: { title: 8, head: 30, first: 56, step: 24 } }, 0);
}

/** @type {(ranges: Ranges, size: number, axis: number, gap: number, left: number) => import("../../core/js/plane.js").Square[]} */
function twins(ranges, size, axis, gap, left) {
  return ranges.map(([low, high], i) => square(left + i * (axis + size + gap) + axis, TITLE, size, low, high));
}

/** @type {<Place extends {table: any, rows: any}>(place: Place, block: number) => Place & {height: number}} */
function finished(place, block) {
  const { table, rows } = place;
  return { ...place, height: Math.max(table.top + rows.first + 3 * rows.step + 18, block) };
}

/**
 * As far as the activation, or else the points, can reach.
 * @param {Result} result
 * @returns {[number, number]}
 */
function hiddenRange({ hidden, net: { activation } }) {
  if (activation === "tanh") return [-1.3, 1.3];
  if (activation === "sigmoid") return [-0.25, 1.25];
  const furthest = Math.max(...hidden.flat());
  const end = NICE.find((value) => value >= furthest) ?? 120;
  return [-0.25 * end, 1.25 * end];
}
