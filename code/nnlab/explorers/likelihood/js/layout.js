// Where everything of the likelihood explorer stands, in pixels: pure geometry.
import { chart } from "../../core/js/chart.js";

const [AXIS, TOP, TALL, LOW, GAP] = [30, 14, 190, 96, 50];
const ACROSS = /** @type {[number, number]} */ ([0, 6.5]);
export const DEEP = 4; // the logarithm at which a bar ends

/**
 * The curve above, the logarithms below, over one axis.
 * @param {any} _state
 * @param {any} _result
 * @param {number} width
 */
export function layout(_state, _result, width) {
  const wide = Math.min(640, width - AXIS - 8);
  const left = AXIS + Math.floor((width - AXIS - 8 - wide) / 2);
  const curve = chart({ left, top: TOP, width: wide, height: TALL }, ACROSS, [-0.08, 1.08]);
  const logs = chart({ left, top: TOP + TALL + GAP, width: wide, height: LOW }, ACROSS, [-DEEP, 0]);
  return { curve, logs, height: logs.top + LOW + 58 };
}
