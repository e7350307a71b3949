// Where everything of the hidden-units explorer stands, in pixels: pure geometry.
import { square } from "../../core/js/plane.js";

const [AXIS, GAP, TITLE, NUMBER] = [24, 30, 28, 10];

/**
 * A wide page has the charts beside the square, a narrow one below it.
 * @param {any} _state
 * @param {import("./compute.js").Result} result
 * @param {number} width
 * @param {import("../../core/js/frame.js").Data} data
 */
export function layout(_state, { byUnits, curve }, width, { box: [low, high] }) {
  const wide = width >= 600;
  const size = Math.floor(wide ? Math.min(400, width - 300) : Math.min(width < 480 ? 270 : 360, width - AXIS));
  const left = wide ? 0 : Math.max(0, (width - size - AXIS) / 2);
  const below = TITLE + size + 24;
  const column = wide ? AXIS + size + GAP : 0;
  const room = width - column;
  const height = wide ? Math.floor((size - TITLE - NUMBER - 26) / 2) : width < 480 ? 76 : 96;
  const curves = { left: column + 30, top: wide ? TITLE : below + TITLE, width: room - 38, height };
  const bars = { left: column + 30, top: curves.top + height + 26 + TITLE + NUMBER, width: room - 38, height };
  const pitch = bars.width / byUnits.length;
  return {
    plane: square(left + AXIS, TITLE, size, low, high),
    curves, bars, pitch, wide,
    x: (/** @type {number} */ i) => curves.left + (curves.width * i) / (curve.length - 1),
    y: (/** @type {number} */ share) => curves.top + curves.height * (1 - share),
    bar: (/** @type {number} */ i) => bars.left + (i + 0.5) * pitch,
    height: Math.max(bars.top + height + 24, wide ? below : 0),
  };
}
