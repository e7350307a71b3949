// How the XOR explorer answers to hands: a boundary can be moved, and turned by its arrow.
import { svg } from "../../core/js/dom.js";
import { handle } from "../../core/js/handle.js";
import { fill, number } from "../../core/js/numbers.js";
import { onGrid } from "./settle.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {import("../../core/js/plane.js").Point} Point */
/** @typedef {import("../../core/js/plane.js").Square} Square */
/** @typedef {import("../../core/js/boundary.js").Boundary} Boundary */
/** @typedef {import("./net.js").Unit} Unit */

const TURN = Math.PI / 36; // what a key turns by: 5 degrees

/**
 * The unit with its boundary moved by (dx, dy): only b changes.
 * @param {Unit} unit
 * @param {number} dx
 * @param {number} dy
 * @param {Data} data
 * @returns {Unit}
 */
export function moved({ w, b }, dx, dy, data) {
  return { w, b: onGrid(b - w[0] * dx - w[1] * dy, data) };
}

/**
 * The unit with its weights turned to `angle` radians around the place `around` of its boundary.
 * @param {Unit} unit
 * @param {number} angle
 * @param {Point} around
 * @param {Data} data
 * @returns {Unit}
 */
export function turned({ w }, angle, around, data) {
  const length = Math.hypot(...w);
  /** @type {Point} */
  const to = [onGrid(length * Math.cos(angle), data), onGrid(length * Math.sin(angle), data)];
  return { w: to, b: onGrid(-to[0] * around[0] - to[1] * around[1], data) };
}

/**
 * The least and the largest b with which the unit's boundary still crosses the square.
 * @param {Unit} unit
 * @param {Square} square
 * @param {Data} data
 */
function reach({ w, b }, { low, high }, data) {
  const sums = [low, high].flatMap((x) => [low, high].map((y) => w[0] * x + w[1] * y));
  const step = 1 / data.grid; // more than a corner
  const [least, most] = [onGrid(step - Math.max(...sums), data), onGrid(-step - Math.min(...sums), data)];
  return { low: Math.min(least, b), high: Math.max(most, b) };
}

/**
 * All parts of the state at once, so that the three sliders never stand for another unit.
 * @param {Context} c
 * @param {number} i
 * @param {Unit} unit
 */
function write({ state, result, page }, i, { w: [w1, w2], b }) {
  const { settled, weights } = result;
  const held = [state.start_index, settled.epoch, i];
  page.set({ ...settled, weights, unit_index: i, held, w1, w2, b });
}

/**
 * Invisible, finger-wide places to hold the line of unit i and, where it is chosen, its arrow's tip.
 * @param {Context} c
 * @param {Square} p
 * @param {number} i
 * @param {Boundary} line
 */
export function hands(c, p, i, line) {
  return [lineHandle(c, p, i, line), i === c.state.unit_index && turnHandle(c, p, i, line)];
}

/**
 * @param {Context} c
 * @param {Square} p
 * @param {number} i
 * @param {Boundary} line
 */
function lineHandle(c, p, i, line) {
  const { result, page: { words, data } } = c;
  /** @type {Unit} */
  const unit = result.net.units[i];
  const least = Math.max(1, Math.round(Math.hypot(...unit.w))) / data.grid; // of b: the boundary moves by about 1/20
  const name = fill(words.move, { unit: words[`unit${i}`] });
  const said = { key: `line${i}`, name, value: unit.b, ...reach(unit, p, data), text: `b = ${number(unit.b)}` };
  return svg("path", {
    d: line.d, class: "nnlab-grab",
    ...handle(c, said, {
      take: () => write(c, i, unit),
      step: (by) => write(c, i, { w: unit.w, b: onGrid(unit.b + by * least, data) }),
      go: (b) => write(c, i, { w: unit.w, b }),
      drag: (dx, dy) => write(c, i, moved(unit, dx / p.scale, -dy / p.scale, data)),
    }),
  });
}

/**
 * @param {Context} c
 * @param {Square} p
 * @param {number} i
 * @param {Boundary} line
 */
function turnHandle(c, p, i, { tip: [x, y], middle }) {
  const { result, page: { words, data } } = c;
  /** @type {Unit} */
  const unit = result.net.units[i];
  const angle = Math.atan2(unit.w[1], unit.w[0]);
  /** @type {Point} */
  const around = [(middle[0] - p.left) / p.scale + p.low, (p.top + p.size - middle[1]) / p.scale + p.low];
  const degrees = Math.round((angle * 180) / Math.PI);
  const name = fill(words.turn, { unit: words[`unit${i}`] });
  const said = { key: `turn${i}`, name, value: degrees, low: -180, high: 180, text: `${number(degrees)}°` };
  const acts = {
    take: () => write(c, i, unit),
    /** @param {number} by */
    step: (by) => write(c, i, turned(unit, angle + by * TURN, around, data)),
    /** @param {number} end */
    go: (end) => write(c, i, turned(unit, (end * Math.PI) / 180, around, data)),
    /** @type {(dx: number, dy: number) => void} */
    drag: (dx, dy) => {
      const [right, up] = [x + dx - middle[0], middle[1] - y - dy];
      write(c, i, Math.hypot(right, up) < 4 ? unit : turned(unit, Math.atan2(up, right), around, data));
    },
  };
  return [
    svg("circle", { cx: x, cy: y, r: 6, class: "nnlab-turn" }),
    svg("circle", { cx: x, cy: y, r: 15, class: "nnlab-reach", ...handle(c, said, acts) }),
  ];
}
