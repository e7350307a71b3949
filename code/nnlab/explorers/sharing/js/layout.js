// Where everything of the sharing explorer stands, in pixels: pure geometry.
import { chart } from "../../core/js/chart.js";

const [TOP, ROW, TRACK] = [44, 64, 26];

/**
 * Parameters, weights, and a number line for each weight, from left to right.
 * @param {any} _state
 * @param {any} _result
 * @param {number} width
 * @param {{end: number}} data  of the number lines
 */
export function layout(_state, _result, width, { end }) {
  const wide = width >= 560;
  const cell = { width: wide ? 64 : 48, height: 30 };
  const [u, w] = wide ? [44, 210] : [26, 122];
  const left = w + cell.width / 2 + 14;
  const rows = [0, 1, 2, 3].map((i) => TOP + i * ROW);
  return {
    cell, u, w, rows,
    parents: [(rows[0] + rows[1]) / 2, (rows[2] + rows[3]) / 2],
    tracks: rows.map((y) => chart({ left, top: y - TRACK / 2, width: width - left - 10, height: TRACK }, [-end, end], [0, 1])),
    legend: { y: rows[3] + 62, wide },
    height: rows[3] + (wide ? 78 : 100),
  };
}
