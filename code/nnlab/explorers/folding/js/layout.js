// Where everything of the folding explorer stands, in pixels: pure geometry.
import { tenths } from "./compute.js";

/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {import("../../core/js/plane.js").Square} Square */

const [AXIS, GAP, UNDER, TITLE] = [38, 6, 18, 26];
const [WIDEST, TALL] = [84, 84]; // a small picture; the bars

/**
 * The small pictures above, in one row or two; the plane below, and beside it or under it the bars.
 * @param {any} _state
 * @param {import("./compute.js").Result} result
 * @param {number} width
 * @param {Data} data
 */
export function layout(_state, { frame }, width, { last }) {
  const rows = width < 520 ? 2 : 1;
  const perRow = (last + 1) / rows;
  const pitch = Math.min(WIDEST, (width - 2 + GAP) / perRow);
  const strip = { left: (width - pitch * perRow + GAP) / 2, top: 2, small: pitch - GAP, pitch, perRow, rows, tall: pitch - GAP + UNDER };
  const wide = width >= 580;
  const top = strip.top + rows * strip.tall + TITLE;
  const size = Math.floor(wide ? Math.min(360, width - 310) : Math.min(340, width - AXIS - 4));
  const left = wide ? AXIS : AXIS + Math.max(0, (width - AXIS - size) / 2);
  const column = wide ? left + size + 34 : 6;
  const text = { x: column, y: wide ? top + 10 : top + size + 44, right: wide ? Math.min(width - 4, column + 230) : width - 6 };
  const chart = { left: column, top: text.y + 84, width: text.right - column, height: TALL };
  return {
    strip, text, chart, top,
    plane: piece(left, top, size, frame),
    height: Math.max(top + size + 24, chart.top + TALL + 22),
  };
}

/**
 * A square of the stage that shows a frame of the plane.
 * @param {number} left
 * @param {number} top
 * @param {number} size
 * @param {import("./fold.js").Frame} frame
 * @returns {Square}
 */
export function piece(left, top, size, { left: start, low, side }) {
  const scale = size / side;
  return {
    left, top, size, low, high: low + side, scale,
    x: (value) => left + (value - start) * scale,
    y: (value) => top + size - (value - low) * scale,
  };
}

/**
 * Where the small picture of a stage is.
 * @param {any} strip
 * @param {number} stage
 */
export function smallAt({ left, top, pitch, perRow, tall }, stage) {
  return { left: left + (stage % perRow) * pitch, top: top + Math.floor(stage / perRow) * tall };
}

/**
 * The stage that a place on the row of small pictures means, in tenths.
 * @param {any} strip
 * @param {number} x
 * @param {number} y
 */
export function stepAt({ left, top, small, pitch, perRow, rows, tall }, x, y) {
  const row = Math.max(0, Math.min(rows - 1, Math.floor((y - top) / tall)));
  const along = Math.max(0, Math.min(perRow - 1, (x - left - small / 2) / pitch));
  return tenths(row * perRow + along);
}
