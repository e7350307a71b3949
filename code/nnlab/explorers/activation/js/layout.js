// Where everything of the activation explorer stands, in pixels: pure geometry.
import { chart } from "../../core/js/chart.js";

/** @typedef {import("../../core/js/frame.js").Data} Data */

const [AXIS, GAP, TITLE, TALL, BELOW] = [44, 14, 24, 210, 68];
export const POWER = 12; // of ten, both ends of the axis of gradients
const UP = /** @type {[number, number]} */ ([-1.5, 3]);

/**
 * A wide page has both charts side by side, a narrow one below each other.
 * @param {any} _state
 * @param {any} _result
 * @param {number} width
 * @param {Data} data
 */
export function layout(_state, _result, width, { z: [low, high] }) {
  const wide = width >= 560;
  const each = (wide ? (width - GAP) / 2 : width) - AXIS - 6;
  const curves = chart({ left: AXIS, top: TITLE, width: each, height: TALL }, [low, high], UP);
  const second = wide ? { left: 2 * AXIS + each + GAP + 6, top: TITLE } : { left: AXIS, top: TITLE + TALL + BELOW + TITLE + 4 };
  const bars = chart({ ...second, width: each, height: wide ? TALL : 170 }, [0.3, 20.7], [-POWER, POWER]);
  return { curves, bars, low, high, height: bars.top + bars.height + BELOW };
}

/**
 * The z under a place of the curves, in its steps.
 * @param {number} z
 * @param {[number, number, number]} range
 */
export function zAt(z, [low, high, by]) {
  return Math.max(low, Math.min(high, low + by * Math.round((z - low) / by)));
}
