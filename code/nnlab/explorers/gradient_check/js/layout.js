// Where everything of the gradient-check explorer stands, in pixels: pure geometry.
import { chart } from "../../core/js/chart.js";

const [AXIS, GAP, TITLE, FOOT] = [46, 22, 26, 22]; // left of the errors; between both; above and below one
export const WINDOW = 2.5; // steps h to each side of x that are looked at
const ROW = 22; // of the table below

/**
 * A wide page has the errors beside the function, a narrow one below it.
 * @param {any} _state
 * @param {any} _result
 * @param {number} width
 * @param {import("../../core/js/frame.js").Data} data
 */
export function layout(_state, _result, width, { powers }) {
  const wide = width >= 560;
  const tall = wide ? 250 : 210;
  const small = wide ? { across: Math.min(300, width * 0.4), height: tall - 74 } : { across: width - 4, height: 150 };
  const lens = { left: 2, top: TITLE, width: small.across, height: small.height };
  const table = { left: 2, top: TITLE + small.height + FOOT + 14, width: small.across, row: ROW };
  const left = wide ? small.across + GAP + AXIS : AXIS;
  const top = wide ? TITLE : table.top + 3 * ROW + TITLE;
  return {
    table,
    lens: chart(lens, [-WINDOW, WINDOW], [-1, 1]),
    errors: chart({ left, top, width: width - left - 3, height: tall }, [powers[0] - 0.3, powers[1] + 0.3], [-17.5, 4]),
    height: Math.max(top + tall + FOOT, table.top + 3 * ROW),
  };
}
