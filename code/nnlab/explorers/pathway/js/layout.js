// Where everything of the pathway explorer stands, in pixels: pure geometry.
import { chart } from "../../core/js/chart.js";

/** @typedef {import("../../core/js/frame.js").Data} Data */

const [ROW, TOP, NAMES, FOOT] = [24, 8, 84, 118];

/**
 * Twelve rows, one below the other, over one axis of time; a wide page names their groups as well.
 * @param {any} _state
 * @param {any} _result
 * @param {number} width
 * @param {Data} data
 */
export function layout(_state, _result, width, { names, ranges: { ms: [low, high] } }) {
  const wide = width >= 560;
  const left = NAMES + (wide ? 104 : 14);
  const box = { left, top: TOP, width: width - left - 20, height: names.length * ROW };
  const rows = chart(box, [low, high], [0, names.length]);
  return { rows, row: ROW, wide, width, foot: TOP + box.height, height: TOP + box.height + FOOT };
}
