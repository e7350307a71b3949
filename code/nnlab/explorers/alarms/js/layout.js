// Where everything of the alarms explorer stands, in pixels: pure geometry.
import { square } from "../../core/js/plane.js";

/** @typedef {import("../../core/js/frame.js").Data} Data */

const [GAP, AXIS, TITLE] = [32, 46, 26]; // between both charts; left of the curve; above a chart

/**
 * A wide page has the curve beside the bars, a narrow one below them.
 * @param {any} _state
 * @param {import("./compute.js").Result} result
 * @param {number} width
 * @param {Data} data
 */
export function layout(_state, { foundBars, alarmsBars }, width, { ranges: { threshold: [low, high, by] } }) {
  const wide = width >= 560;
  const side = Math.min(220, wide ? width * 0.36 : width - AXIS - 20);
  const chart = { left: 4, top: TITLE, width: (wide ? width - side - AXIS - GAP : width) - 8, height: wide ? side - 30 : 150 };
  const bar = chart.width / (foundBars.length);
  const middle = chart.top + chart.height / 2;
  const most = Math.max(...foundBars, ...alarmsBars);
  const bottom = chart.top + chart.height;
  const left = wide ? width - side - 2 : AXIS + (width - AXIS - side) / 2;
  const top = wide ? 8 : bottom + 50 + TITLE;
  return {
    chart, bar, middle, bottom, low, high, by,
    tall: (/** @type {number} */ count) => (count / most) * (chart.height / 2 - 2),
    x: (/** @type {number} */ threshold) => chart.left + ((threshold - low) / by + 1) * bar,
    curve: square(left, top, side, 0, 1),
    height: (wide ? Math.max(top + side, bottom + 40) : top + side) + 22,
  };
}

/**
 * The threshold under a place of the bars, in its steps.
 * @param {{chart: {left: number}, bar: number, low: number, high: number, by: number}} place
 * @param {number} x
 */
export function thresholdAt({ chart, bar, low, high, by }, x) {
  const steps = Math.round((x - chart.left) / bar) - 1;
  return Math.max(low, Math.min(high, low + by * steps));
}
