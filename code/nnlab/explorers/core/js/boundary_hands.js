// A boundary w·p + b = 0 in hands: it can be moved, and turned by its arrow.
import { svg } from "./dom.js";
import { handle } from "./handle.js";
import { number, onGrid } from "./numbers.js";

/** @typedef {import("./frame.js").Context} Context */
/** @typedef {import("./plane.js").Point} Point */
/** @typedef {import("./plane.js").Square} Square */
/** @typedef {import("./boundary.js").Boundary} Boundary */
/** @typedef {{w: Point, b: number}} Unit */
/** @typedef {{grid: number, most: number}} Limits  weights are multiples of 1/grid, −most to most */

/**
 * @typedef {object} Held
 * @property {string} key     of the two handles, behind "line" and "turn"
 * @property {Unit} unit      whose boundary it is
 * @property {Limits} limits
 * @property {{move: string, turn: string}} names  what a screen reader says
 * @property {(unit: Unit) => void} write  put other weights into the state
 */

const TURN = Math.PI / 36; // what a key turns by: 5 degrees

/**
 * The unit with its boundary moved by (dx, dy): only b changes.
 * @param {Unit} unit
 * @param {number} dx
 * @param {number} dy
 * @param {Limits} limits
 * @returns {Unit}
 */
export function moved({ w, b }, dx, dy, limits) {
  return { w, b: onGrid(b - w[0] * dx - w[1] * dy, limits) };
}

/**
 * The unit with its weights turned to `angle` radians around the place `around` of its boundary.
 * @param {Unit} unit
 * @param {number} angle
 * @param {Point} around
 * @param {Limits} limits
 * @returns {Unit}
 */
export function turned({ w }, angle, around, limits) {
  const length = Math.hypot(...w);
  /** @type {Point} */
  const to = [onGrid(length * Math.cos(angle), limits), onGrid(length * Math.sin(angle), limits)];
  return { w: to, b: onGrid(-to[0] * around[0] - to[1] * around[1], limits) };
}

/**
 * The least and the largest b with which the unit's boundary still crosses the square.
 * @param {Unit} unit
 * @param {Square} square
 * @param {Limits} limits
 */
function reach({ w, b }, { low, high }, limits) {
  const sums = [low, high].flatMap((x) => [low, high].map((y) => w[0] * x + w[1] * y));
  const step = 1 / limits.grid; // more than a corner
  const [least, most] = [onGrid(step - Math.max(...sums), limits), onGrid(-step - Math.min(...sums), limits)];
  return { low: Math.min(least, b), high: Math.max(most, b) };
}

/**
 * An invisible, finger-wide place to hold the line.
 * @param {Context} c
 * @param {Square} p
 * @param {Boundary} line
 * @param {Held} held
 */
export function lineHandle(c, p, line, { key, unit, limits, names, write }) {
  const least = Math.max(1, Math.round(Math.hypot(...unit.w))) / limits.grid; // of b: the boundary moves by about 1/20
  const said = { key: `line${key}`, name: names.move, value: unit.b, ...reach(unit, p, limits), text: `b = ${number(unit.b)}` };
  return svg("path", {
    d: line.d, class: "nnlab-grab",
    ...handle(c, said, {
      take: () => write(unit),
      step: (by) => write({ w: unit.w, b: onGrid(unit.b + by * least, limits) }),
      go: (b) => write({ w: unit.w, b }),
      drag: (dx, dy) => write(moved(unit, dx / p.scale, -dy / p.scale, limits)),
    }),
  });
}

/**
 * The tip of the boundary's arrow, by which it is turned.
 * @param {Context} c
 * @param {Square} p
 * @param {Boundary} line
 * @param {Held} held
 */
export function turnHandle(c, p, { tip: [x, y], middle }, { key, unit, limits, names, write }) {
  const angle = Math.atan2(unit.w[1], unit.w[0]);
  /** @type {Point} */
  const around = [(middle[0] - p.left) / p.scale + p.low, (p.top + p.size - middle[1]) / p.scale + p.low];
  const degrees = Math.round((angle * 180) / Math.PI);
  const said = { key: `turn${key}`, name: names.turn, value: degrees, low: -180, high: 180, text: `${number(degrees)}°` };
  const acts = {
    take: () => write(unit),
    /** @param {number} by */
    step: (by) => write(turned(unit, angle + by * TURN, around, limits)),
    /** @param {number} end */
    go: (end) => write(turned(unit, (end * Math.PI) / 180, around, limits)),
    /** @type {(dx: number, dy: number) => void} */
    drag: (dx, dy) => {
      const [right, up] = [x + dx - middle[0], middle[1] - y - dy];
      write(Math.hypot(right, up) < 4 ? unit : turned(unit, Math.atan2(up, right), around, limits));
    },
  };
  return [
    svg("circle", { cx: x, cy: y, r: 6, class: "nnlab-turn" }),
    svg("circle", { cx: x, cy: y, r: 15, class: "nnlab-reach", ...handle(c, said, acts) }),
  ];
}
