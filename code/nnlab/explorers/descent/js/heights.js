// The height at each step, on a scale of powers of ten where it cannot fall below 0; and the gradient.
import { label } from "../../core/js/cells.js";
import { axisNames, clipped, sheet } from "../../core/js/chart.js";
import { svg } from "../../core/js/dom.js";
import { significant } from "../../core/js/numbers.js";
import { joined } from "../../core/js/plane.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/plane.js").Point} Point */

/** @type {[number, string][]} */
const POWERS = [[-8, "1e−8"], [-4, "1e−4"], [0, "1"], [4, "1e4"]];
/** @type {[number, string][]} */
const WHOLE = [[-10, "−10"], [-5, "−5"], [0, "0"], [5, "5"]];

const NAME = 46; // pixels for what a number is called

/** @param {Context} c */
export function heights(c) {
  const { state: { steps }, result: { heights: values, name }, page: { words }, place: { heights: p } } = c;
  const saddle = name === "saddle";
  /** @type {Point[]} */
  const places = values.map((/** @type {number} */ height, /** @type {number} */ i) =>
    [p.x(i), p.y(saddle ? height : Math.log10(Math.max(height, 1e-99)))]);
  const [right, down] = places[places.length - 1];
  /** @type {[number, string][]} */
  const across = [[0, "0"], [Math.floor(steps / 2), String(Math.floor(steps / 2))]];
  return [
    sheet(p, { x: across.slice(0, steps > 1 ? 2 : 1), y: saddle ? WHOLE : POWERS }),
    axisNames(p, [words.steps, words.height]),
    clipped(p, svg("path", { d: joined(places), class: "nnlab-way" })),
    down >= p.top && down <= p.top + p.height && svg("circle", { cx: right, cy: down, r: 5, class: "nnlab-last", "aria-hidden": "true" }),
    rows(c),
  ];
}

/**
 * The height at the last point, and the gradient there.
 * @param {Context} c
 */
function rows({ result: { heights: values, gradient: [dx, dy] }, page: { words }, place: { rows: { left, top, width, row } } }) {
  /** @type {(name: string, key: string, value: number, x: number, y: number) => any} */
  const said = (name, key, value, x, y) => [
    label(name, x, y, { "text-anchor": "start", "aria-hidden": "true", class: "nnlab-note-text" }),
    label(significant(value), x + NAME, y,
      { size: 13, "text-anchor": "start", class: `nnlab-strong ${key === "height" ? "" : "nnlab-slope"}`, "data-output": key }),
  ];
  return svg("g", {},
    said(words.height, "height", values[values.length - 1], left, top),
    said("∂/∂x", "dx", dx, left, top + row),
    said("∂/∂y", "dy", dy, left + width / 2, top + row));
}
