// A square piece of the plane: its scale, its paper, and points of two classes on it.
import { label, textWidth, WIDEST } from "./cells.js";
import { svg } from "./dom.js";
import { number } from "./numbers.js";
import "./plane.css";

/** @typedef {[number, number]} Point  x and y, to the right and up in the plane, down on the stage */

/**
 * @typedef {object} Square  a piece of the plane, and where it is on the stage
 * @property {number} left   its corner on the stage, and its side, in pixels
 * @property {number} top
 * @property {number} size
 * @property {number} low    the ends of both axes
 * @property {number} high
 * @property {number} scale  pixels to one
 * @property {(value: number) => number} x  where on the stage a place of the first axis is
 * @property {(value: number) => number} y
 */

/**
 * @param {number} left
 * @param {number} top
 * @param {number} size
 * @param {number} low
 * @param {number} high
 * @returns {Square}
 */
export function square(left, top, size, low, high) {
  const scale = size / (high - low);
  return {
    left, top, size, low, high, scale,
    x: (value) => left + (value - low) * scale,
    y: (value) => top + size - (value - low) * scale,
  };
}

/**
 * Path data of a line from point to point of the plane.
 * @param {Point[]} points
 * @param {Square} p
 */
export function trace(points, p) {
  return joined(placed(points, p));
}

/**
 * Path data of a line from point to point of the stage.
 * @param {Point[]} points
 */
export function joined(points) {
  return `M${points.map(([x, y]) => `${Math.round(10 * x) / 10} ${Math.round(10 * y) / 10}`).join("L")}`;
}

/**
 * What reaches out of the square is cut off: an inner <svg> needs no id for that.
 * @param {Square} p
 * @param {...import("./dom.js").Child} children
 */
export function inside({ left, top, size }, ...children) {
  const box = { x: left, y: top, width: size, height: size, viewBox: `${left} ${top} ${size} ${size}` };
  return svg("svg", { ...box, overflow: "hidden", "aria-hidden": "true" }, children);
}

/**
 * The square's paper, the two halves of a region, the names of its axes and a few of their numbers.
 * @param {Square} p
 * @param {{above: string} | null} region  as `regions` gives it
 * @param {[string, string]} names  of the axes: across, up
 * @param {number[]} ticks
 */
export function paper(p, region, [across, up], ticks) {
  const box = { x: p.left, y: p.top, width: p.size, height: p.size };
  const low = p.top + p.size;
  const most = p.left + p.size - textWidth(across) * WIDEST - 3; // the axis' own name stands there
  /** @param {number} value */
  const middle = (value) => Math.min(p.x(value), most - (textWidth(number(value), 11) * WIDEST) / 2);
  return svg("g", { "aria-hidden": "true" },
    svg("rect", { ...box, class: "nnlab-plane" }),
    region && svg("rect", { ...box, class: "nnlab-region0" }),
    region && svg("path", { d: region.above, class: "nnlab-unregion" }),
    region && svg("path", { d: region.above, class: "nnlab-region1" }),
    ticks.map((value) => [
      label(number(value), middle(value), low + 11, { size: 11, class: "nnlab-index" }),
      label(number(value), p.left - 5, p.y(value), { size: 11, class: "nnlab-index", "text-anchor": "end" }),
    ]),
    label(across, p.left + p.size, low + 11, { size: 12, class: "nnlab-index nnlab-name", "text-anchor": "end" }),
    label(up, p.left - 5, p.top + 6, { size: 12, class: "nnlab-index nnlab-name", "text-anchor": "end" }));
}

/**
 * Path data of a class's shape: class 0 is a disc, class 1 a triangle, class 2 a square.
 * @param {number} kind  0, 1 or 2
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 */
export function shape(kind, x, y, radius) {
  const r = radius * 1.28;
  if (kind === 1) return `M${x} ${y - r}L${x + r * 0.9} ${y + r * 0.62}H${x - r * 0.9}z`;
  if (kind === 2) return `M${x - 0.9 * radius} ${y - 0.9 * radius}h${1.8 * radius}v${1.8 * radius}h${-1.8 * radius}z`;
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}

/**
 * Class 0 is blue, class 1 orange, class 2 green: told apart by shape before colour.
 * @param {number} kind  0, 1 or 2
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 * @param {import("./dom.js").Attributes} attributes
 */
export function marker(kind, x, y, radius, attributes = {}) {
  return svg("path", { d: shape(kind, x, y, radius), class: `nnlab-class${kind}`, ...attributes });
}

/**
 * Many points in one path for each class: quick to draw anew in each frame.
 * @param {Point[]} points  of the stage
 * @param {number[]} kinds
 * @param {number} radius
 */
export function markers(points, kinds, radius) {
  const paths = ["", "", ""];
  points.forEach(([x, y], i) => (paths[kinds[i]] += shape(kinds[i], Math.round(10 * x) / 10, Math.round(10 * y) / 10, radius)));
  return svg("g", { "aria-hidden": "true", "pointer-events": "none" },
    paths.map((d, kind) => d && svg("path", { d, class: `nnlab-class${kind} nnlab-many` })));
}

/**
 * Where points of the plane are on the stage.
 * @param {Point[]} points
 * @param {Square} p
 * @returns {Point[]}
 */
export function placed(points, p) {
  return points.map(([x, y]) => [p.x(x), p.y(y)]);
}

/**
 * Points of the stage that would hide one another, side by side.
 * @param {Point[]} points
 * @param {{near?: number, apart?: number}} [distances]  points less than `near` pixels from a group's
 *   first one are of that group, and then stand `apart` pixels from each other
 * @returns {{x: number, y: number, members: number[], places: Point[]}[]}  groups: their middle, the
 *   numbers of their points, and where each of these is drawn
 */
export function spread(points, { near = 12, apart = 13 } = {}) {
  /** @type {{x: number, y: number, members: number[]}[]} */
  const groups = [];
  points.forEach(([x, y], i) => {
    const group = groups.find((other) => Math.hypot(other.x - x, other.y - y) < near);
    if (group) group.members.push(i);
    else groups.push({ x, y, members: [i] });
  });
  return groups.map(({ x, y, members }) => {
    const middle = (members.length - 1) / 2;
    return { x, y, members, places: members.map((_, k) => [x + (k - middle) * apart, y]) };
  });
}
