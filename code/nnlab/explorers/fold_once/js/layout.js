// Where everything of the folding explorer stands, in pixels: pure geometry.
import { square } from "../../core/js/plane.js";

/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {import("../../core/js/plane.js").Point} Point */
/** @typedef {import("../../core/js/plane.js").Square} Square */

const [PAPER, GRAPH, ROW] = [210, 104, 18]; // largest sides of both squares; a row of the list
const LIST = 134; // width of the list

/**
 * @param {any} _state
 * @param {any} _result
 * @param {number} width
 * @param {Data} data
 */
export function layout(_state, _result, width, { box, far }) {
  const gap = width < 400 ? 14 : 40;
  const side = Math.floor(Math.min(PAPER, width - gap - LIST));
  const column = Math.min(170, width - side - gap);
  const left = (width - side - gap - column) / 2;
  const graph = Math.min(GRAPH, column);
  const x = left + side + gap;
  const more = Math.min(20, column - LIST); // where there is room
  const across = { dot: x + 6, name: x + 16, before: x + 74 + more / 2, arrow: x + 85 + 0.7 * more, after: x + 133 + more };
  const list = { ...across, y: 20 + graph + 20, step: ROW };
  const [low, high] = box;
  return {
    paper: square(left, 2, side, low, high),
    graph: square(x, 20, graph, -far, far),
    list, height: Math.max(side + 4, list.y + 4 * ROW - 8),
  };
}

/**
 * Where the crease is held: inside the square, however it is turned.
 * @param {Point} along  the crease's direction
 * @param {Pick<Square, "left" | "top" | "size">} p
 * @returns {Point}
 */
export function handleAt([right, up], { left, top, size }) {
  const reach = (size / 2) * Math.min(1, 0.9 / Math.max(Math.abs(right), Math.abs(up)));
  return [left + size / 2 + reach * right, top + size / 2 - reach * up];
}

/**
 * The angle of a crease through a point of the stage, in steps of `step` degrees from 0 up.
 * @param {Pick<Square, "left" | "top" | "size">} p
 * @param {number} x
 * @param {number} y
 * @param {number} step
 */
export function angleAt({ left, top, size }, x, y, step) {
  const turn = (Math.atan2(top + size / 2 - y, x - left - size / 2) * 180) / Math.PI;
  return turned(0, Math.round(turn / step) * step);
}

/**
 * A crease turned by so many degrees: half a turn brings it back to itself.
 * @param {number} angle
 * @param {number} degrees
 */
export function turned(angle, degrees) {
  return (((angle + degrees) % 180) + 180) % 180;
}
