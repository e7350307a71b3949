// Where everything of the descent explorer stands, in pixels: pure geometry.
import { chart } from "../../core/js/chart.js";
import { square } from "../../core/js/plane.js";

const [AXIS, GAP, TITLE, FOOT, ROW] = [22, 54, 26, 22, 22];

/**
 * A wide page has the heights beside the map, a narrow one below it.
 * @param {any} state
 * @param {import("./compute.js").Result} result
 * @param {number} width
 * @param {import("../../core/js/frame.js").Data} data
 */
export function layout({ steps }, { name }, width, { places: [low, high] }) {
  const wide = width >= 560;
  const side = Math.floor(wide ? Math.min(330, width * 0.5) : Math.min(340, width - AXIS - 4));
  const left = wide ? AXIS : AXIS + (width - AXIS - 4 - side) / 2;
  const beside = wide ? AXIS + side + GAP : AXIS + 20;
  const tall = wide ? side - 3 * ROW - FOOT - 14 : 120;
  const top = wide ? TITLE : 8 + side + FOOT + 14 + TITLE;
  /** @type {[number, number]} powers of ten, but for the surface that falls below 0 */
  const ends = name === "saddle" ? [-12, 8] : [-8, 6];
  const box = { left: beside, top, width: width - beside - 4, height: tall };
  const rows = { left: beside - 42, top: top + tall + FOOT + 18, width: width - beside + 40, row: ROW };
  return {
    map: square(left, 8, side, low, high),
    heights: chart(box, [0, Math.max(steps, 1)], ends),
    rows,
    height: Math.max(8 + side + FOOT, rows.top + 1.7 * ROW),
  };
}
