// Where everything of the overfit explorer stands, in pixels: pure geometry.
import { chart } from "../../core/js/chart.js";

const [AXIS, GAP, TITLE, FOOT] = [40, 22, 26, 22]; // left of a chart; between both; above and below one

/**
 * A wide page has the errors beside the points, a narrow one below them.
 * @param {any} _state
 * @param {any} _result
 * @param {number} width
 * @param {import("../../core/js/frame.js").Data} data
 */
export function layout(_state, _result, width, { degree }) {
  const wide = width >= 560;
  const across = wide ? (width - GAP) / 2 - AXIS : width - AXIS;
  const tall = wide ? Math.min(250, across) : 190;
  const below = wide ? TITLE : TITLE + tall + FOOT + TITLE + 30;
  const left = wide ? width - across : AXIS;
  return {
    points: chart({ left: AXIS, top: TITLE, width: across - 1, height: tall }, [-1.05, 1.05], [-2, 2]),
    errors: chart({ left, top: below, width: across - 1, height: tall }, [-0.5, degree + 0.5], [-3.3, 3]),
    height: below + tall + FOOT + 24,
  };
}
