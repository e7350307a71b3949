// Where everything of the playground stands, in pixels: pure geometry. Its height does not depend on the net,
// so that nothing below it moves when a unit is added.
import { chart } from "../../core/js/chart.js";
import { square } from "../../core/js/plane.js";
import { OWN, SHOWN } from "./fields.js";

const WIDE = 600; // pixels: where the page, too, keeps another room from (explorer.css); a desktop of 1280 gives 627
const ROWS = 8; // the most units of a layer
const [BAR, HEAD, GAP, LABEL, AXIS, FOOT] = [40, 52, 12, 48, 30, 60];
const PANEL = 44; // height of the row where a weight is read and changed
const CURVES = 98; // height of the chart of losses
const TOOLS = 40; // height of the row of tools for the reader's own data
const TITLE = 18; // above each of two planes
const ROW = 22; // of the second net's numbers
const FOLDED = 30; // from the end of what stands above to the folded plane
// Height of the row where a task is chosen, and of that with a task, its text and its marks in either language.
const [TASK, TASK_WIDE, TASK_MIDDLE, TASK_NARROW] = [46, 136, 180, 264];

/**
 * On a wide page the plane stands beside the net; with a second net both planes stand below, side by side, and on a
 * narrow page everything one below the other.
 * @param {any} state
 * @param {import("./compute.js").Result} result
 * @param {number} width
 */
export function layout(state, { setup, past, folded, other }, width) {
  const wide = width >= WIDE;
  const beside = wide && !other;
  const side = sideOf(wide, Boolean(other), width);
  const across = beside ? width - side - AXIS - 22 : width;
  const task = !state.lesson_index ? TASK : width < 600 ? TASK_NARROW : width < 760 ? TASK_MIDDLE : TASK_WIDE;
  const top = task + BAR + GAP;
  const net = netIn(setup, across, top, beside ? 42 : 31, beside ? 34 : 25);
  const bottom = net.bottom + 10;
  const panel = { x: 0, y: bottom, width: across, height: PANEL };
  const hands = OWN.includes(setup.data) || setup.data === "function";
  const title = other ? TITLE : 0;
  const planeTop = (beside ? top + 20 : bottom + PANEL + 20 + (hands ? TOOLS + 8 : 0)) + title;
  const at = wide ? width - side : (width - side + AXIS) / 2;
  const plane = square(at, planeTop, side, -SHOWN, SHOWN);
  const second = other && square(wide ? AXIS + 10 : at, wide ? planeTop : planeTop + side + 44 + title, side, -SHOWN, SHOWN);
  const low = (second ?? plane).top + side + 60;
  const left = beside ? plane.left : AXIS + 12;
  const box = { left, top: low, width: (beside ? side : Math.min(width - left, 520)) - 14, height: CURVES };
  const pasts = other ? [past, other.past] : [past];
  const latest = Math.max(1, ...pasts.map((one) => one.at(-1)?.steps ?? 0));
  const curves = chart(box, [0, latest], [0, Math.max(...pasts.map(highest))]);
  const tools = hands && { x: beside ? plane.left : 0, y: beside ? task : bottom + PANEL + 10, width: beside ? side : Math.min(width, 420), height: TOOLS };
  const buttons = { x: beside ? plane.left - AXIS : 0, y: low + CURVES + FOOT + (other ? ROW : 0), width: beside ? side + AXIS : Math.min(width, 420), height: BAR };
  const end = buttons.y + buttons.height;
  const under = (beside ? bottom + PANEL : end) + FOLDED;
  const fold = folded && foldIn(folded, wide ? AXIS + 60 : plane.left, under, beside ? Math.min(260, across - AXIS - 80) : 180);
  const height = Math.max(panel.y + PANEL, end, fold ? fold.top + fold.size + 20 : 0) + 4;
  return { lesson: { width, height: task }, bar: { y: task, width: wide ? Math.min(across, 520) : width, height: BAR }, net, panel, tools, plane, second, curves, buttons, fold, height };
}

/** @type {(wide: boolean, two: boolean, width: number) => number} of a plane */
function sideOf(wide, two, width) {
  if (!wide) return Math.min(two ? 220 : 280, width - AXIS - 20);
  return Math.round(Math.min(300, two ? (width - 2 * AXIS - 40) / 2 : Math.max(216, width * 0.34)));
}

/**
 * The square of two units: all their points are in it; three have a scene of their own in theirs.
 * @param {number[][]} folded
 * @param {number} left
 * @param {number} top
 * @param {number} size
 */
function foldIn(folded, left, top, size) {
  let [low, high] = [0, 0];
  for (const axis of folded) for (const value of axis) [low, high] = [Math.min(low, value), Math.max(high, value)];
  const room = 0.08 * (high - low) || 1;
  return square(left, top, size, low - room, high + room);
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
  if (!past.length) return 1;
  const [first, last] = [past[0], past[past.length - 1]];
  const most = Math.max(first.train, first.test || 0, Math.min(4 * first.train, Math.max(last.train, last.test || 0)), 1e-3);
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ([1, 2, 3, 4, 5, 6, 8, 10].find((step) => step * power >= most) ?? 10);
}
