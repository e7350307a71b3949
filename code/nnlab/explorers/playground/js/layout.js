// Where everything of the playground stands, in pixels: pure geometry. Its height does not depend on the net,
// so that nothing below it moves when a unit is added.
import { chart } from "../../core/js/chart.js";
import { square } from "../../core/js/plane.js";

export const EDGE = 1.8; // of the plane that is shown
const ROWS = 8; // the most units of a layer
const [BAR, HEAD, GAP, LABEL, AXIS, FOOT] = [40, 54, 14, 48, 30, 44];
const PANEL = 44; // height of the row where a weight is read and changed
const CURVES = 104; // height of the chart of losses

/**
 * @param {any} _state
 * @param {import("./compute.js").Result} result
 * @param {number} width
 */
export function layout(_state, { setup, past }, width) {
  const wide = width >= 640;
  const side = wide ? Math.round(Math.min(300, width * 0.34)) : Math.min(300, width - AXIS - 20);
  const across = wide ? width - side - AXIS - 22 : width;
  const row = wide ? 42 : 31;
  const top = BAR + GAP;
  const net = netIn(setup, across, top, row, wide ? 34 : 25);
  const bottom = net.bottom + 10;
  const panel = { x: 0, y: bottom, width: across, height: PANEL };
  const planeTop = wide ? top + 20 : bottom + PANEL + 34;
  const plane = square(wide ? width - side : (width - side + AXIS) / 2, planeTop, side, -EDGE, EDGE);
  const low = planeTop + side + 66;
  const left = wide ? plane.left : AXIS + 12;
  const box = { left, top: low, width: (wide ? side : width - left) - 14, height: CURVES };
  const curves = chart(box, [0, Math.max(1, past[past.length - 1].steps)], [0, highest(past)]);
  const height = Math.max(panel.y + PANEL, low + CURVES + FOOT) + 4;
  return { bar: { y: 0, width: wide ? Math.min(width, 520) : width, height: BAR }, net, panel, plane, curves, wide, height };
}

/** @typedef {{x: number, y: number, size: number}} Spot  middle and side of a unit's picture */

/**
 * The net's columns: seven inputs, the hidden layers, the output.
 * @param {import("./setup.js").Setup} setup
 * @param {number} width
 * @param {number} top
 * @param {number} row
 * @param {number} size
 */
function netIn({ hidden }, width, top, row, size) {
  const first = LABEL + size / 2;
  const step = (width - size / 2 - 2 - first) / (hidden.length + 1);
  const middle = top + HEAD + (ROWS * row) / 2;
  /** @type {(column: number, count: number) => Spot[]} */
  const column = (k, count) => Array.from({ length: count }, (_, j) =>
    ({ x: Math.round(first + k * step), y: Math.round(middle + (j - (count - 1) / 2) * row), size }));
  return {
    top, size, head: HEAD, step, bottom: top + HEAD + ROWS * row, width,
    inputs: column(0, 7),
    layers: hidden.map((count, k) => column(k + 1, count)),
    output: column(hidden.length + 1, 1)[0],
  };
}

/**
 * The upper end of the losses' axis: what they began with, or more; a loss that ran away is cut off.
 * @param {{train: number, test: number}[]} past
 */
export function highest(past) {
  const [first, last] = [past[0], past[past.length - 1]];
  const most = Math.max(first.train, first.test || 0, Math.min(4 * first.train, Math.max(last.train, last.test || 0)), 1e-3);
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ([1, 2, 3, 4, 5, 6, 8, 10].find((step) => step * power >= most) ?? 10);
}
