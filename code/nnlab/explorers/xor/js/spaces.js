// The two squares of the XOR explorer: input space and hidden space, with regions and points.
import { label } from "../../core/js/cells.js";
import { curve } from "../../core/js/curve.js";
import { svg } from "../../core/js/dom.js";
import { kept } from "../../core/js/kept.js";
import { labelRoom } from "../../core/js/labels.js";
import { number } from "../../core/js/numbers.js";
import { inside, joined, marker, paper, placed, spread } from "../../core/js/plane.js";
import { regions, sampled, spaced } from "../../core/js/regions.js";
import { boundaries, NAMES } from "./boundaries.js";
import { preactivation } from "./net.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/plane.js").Point} Point */
/** @typedef {import("../../core/js/plane.js").Square} Square */

const FINE = 40; // cells along a square in which the net's regions are found
const GAPS = 8; // between lines of the input's grid, from end to end
/** @type {Record<string, string>} */
const LETTERS = { sigmoid: "σ", tanh: "tanh", relu: "ReLU" };

/** @param {Context} c */
export function inputSpace(c) {
  const { result, page: { words, data }, place: { planes: [p] } } = c;
  const region = regionOf((x, y) => result.net.score([x, y]), p, FINE);
  const room = labelRoom(p);
  const dots = points(c, p, data.corners, room);
  return [
    title(words.input, p),
    paper(p, region, ["x₁", "x₂"], [0, 1]),
    inside(p, kept(c.page, "mesh", [p.left, p.size], () => mesh(p, data, (point) => point)), region && svg("path", { d: region.line, class: "nnlab-contour" })),
    boundaries(c, p, [0, 1], room),
    dots,
    formulas(c, [0, 1]),
  ];
}

/** @param {Context} c */
export function hiddenSpace(c) {
  const { result, page: { words, data }, place: { planes: [, p] } } = c;
  const region = regionOf((x, y) => preactivation(result.net.units[2], [x, y]), p, 24);
  const far = p.high / 1.25;
  const room = labelRoom(p);
  const dots = points(c, p, result.hidden, room);
  return [
    title(words.hidden, p),
    paper(p, region, [NAMES[0], NAMES[1]], result.net.activation === "tanh" ? [-1, 0, 1] : [0, far]),
    inside(p, mesh(p, data, result.net.hidden)),
    boundaries(c, p, [2], room),
    dots,
    formulas(c, [2]),
  ];
}

/**
 * A net whose score is 0 everywhere takes no side, so nothing is shaded.
 * @param {(x: number, y: number) => number} f
 * @param {Square} p
 * @param {number} fine
 */
function regionOf(f, p, fine) {
  const values = sampled(f, p.low, p.high, fine);
  return values.flat().some(Boolean) ? regions(values, p) : null;
}

/**
 * @param {string} text
 * @param {Square} p
 */
function title(text, p) {
  return label(text, p.left, p.top - 14, { size: 13, class: "nnlab-title" });
}

/**
 * The input's grid, sent through `map`; the unit square's own edges are drawn stronger.
 * @param {Square} p
 * @param {{box: [number, number]}} data
 * @param {(point: Point) => Point} map
 */
function mesh(p, { box: [low, high] }, map) {
  /** @type {(point: Point) => Point} */
  const sent = (point) => {
    const [x, y] = map(point);
    return [p.x(x), p.y(y)];
  };
  /** @type {(at: number[], from: number, to: number) => string} */
  const lines = (at, from, to) => at.flatMap((v) => [
    joined(curve((t) => sent([v, t]), from, to, GAPS * (to - from))),
    joined(curve((t) => sent([t, v]), from, to, GAPS * (to - from))),
  ]).join("");
  return [
    svg("path", { d: lines(spaced(low, high, GAPS), low, high), class: "nnlab-mesh" }),
    svg("path", { d: lines([0, 1], 0, 1), class: "nnlab-mesh nnlab-edge" }),
  ];
}

/**
 * The four points, those that would hide one another side by side, with the names of each group.
 * @param {Context} c
 * @param {Square} p
 * @param {Point[]} places
 * @param {import("../../core/js/labels.js").LabelRoom} room
 */
function points({ result, page: { data } }, p, places, room) {
  const groups = spread(placed(places, p));
  for (const { places: at } of groups) for (const place of at) room.avoid(place, 8);
  return svg("g", { "aria-hidden": "true", "pointer-events": "none" }, groups.map(({ x, y, members, places: at }) => {
    const name = members.map((i) => data.corners[i].join("")).join(" ");
    const side = Math.max(p.left + 10 * members.length, Math.min(p.left + p.size - 10 * members.length, x));
    const beside = 11 * members.length + 11;
    const place = room.put(name, 12, [[side, y + 18], [side, y - 18], [x + beside, y], [x - beside, y]]);
    return [
      members.map((i, k) => [
        marker(data.classes[i], ...at[k], 7),
        !result.right[i] && svg("path", { d: cross(...at[k]), class: "nnlab-miss" }),
      ]),
      place && label(name, ...place, { size: 12, class: "nnlab-over" }),
    ];
  }));
}

/**
 * @param {number} x
 * @param {number} y
 */
function cross(x, y) {
  return `M${x - 9} ${y - 9}l18 18m0 -18l-18 18`;
}

/**
 * @param {Context} c
 * @param {number[]} which  units
 */
function formulas({ state, result: { net }, place }, which) {
  return which.map((i) => {
    const { w: [w1, w2], b } = net.units[i];
    const [one, two] = i < 2 ? ["x₁", "x₂"] : ["h₁", "h₂"];
    /** @param {number} value */
    const sign = (value) => `${value < 0 ? "−" : "+"} ${number(Math.abs(value))}`;
    const act = i < 2 ? LETTERS[net.activation] : LETTERS.sigmoid;
    const text = `${NAMES[i]} = ${act}(${number(w1)}${one} ${sign(w2)}${two} ${sign(b)})`;
    const kind = i === state.unit_index ? "nnlab-chosen nnlab-strong" : "";
    const { left, top, room } = place.formulas[i];
    const size = (place.size < 220 ? 12 : 13) - (text.length > 34 ? 1 : 0);
    return label(text, left, top, { size, room, "text-anchor": "start", class: kind });
  });
}
