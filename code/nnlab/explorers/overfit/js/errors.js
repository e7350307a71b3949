// Both errors at every degree, and the line that chooses one.
import { label } from "../../core/js/cells.js";
import { axisNames, sheet } from "../../core/js/chart.js";
import { svg } from "../../core/js/dom.js";
import { significant } from "../../core/js/numbers.js";
import { joined, marker } from "../../core/js/plane.js";
import { upright } from "../../core/js/upright.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/plane.js").Point} Point */

/** @type {[number, string][]} powers of ten, and how they are written */
const UP = [[-3, "0.001"], [-2, "0.01"], [-1, "0.1"], [0, "1"], [1, "10"], [2, "100"], [3, "1000"]];

/** @param {Context} c */
export function errors(c) {
  const { state: { degree }, result: { trainCurve, validationCurve, best }, page, place: { errors: p } } = c;
  const { words, data: { degree: most } } = page;
  const said = { key: "degree", name: words.choose, value: degree, low: 0, high: most, text: String(degree) };
  const ring = at(p, best, validationCurve[best]);
  return [
    sheet(p, { x: [0, 3, 6, 9].map((value) => [value, String(value)]), y: UP }),
    axisNames(p, [words.degree, words.error]),
    curve(p, trainCurve, 0),
    curve(p, validationCurve, 1),
    svg("circle", { cx: ring[0], cy: ring[1], r: 9, class: "nnlab-best", "aria-hidden": "true" }),
    legend(c),
    upright(c, p, said, 1, (value) => page.set({ degree: value })),
  ];
}

/**
 * @param {import("../../core/js/chart.js").Chart} p
 * @param {number} degree
 * @param {number} error
 * @returns {Point}
 */
function at(p, degree, error) {
  return [p.x(degree), p.y(Math.log10(error))];
}

/**
 * @param {import("../../core/js/chart.js").Chart} p
 * @param {number[]} values
 * @param {0 | 1} kind
 */
function curve(p, values, kind) {
  const places = values.map((value, degree) => at(p, degree, value));
  return svg("g", { "aria-hidden": "true" },
    svg("path", { d: joined(places), class: `nnlab-curve${kind}` }),
    places.map(([x, y]) => marker(kind, x, y, 3.4)));
}

/**
 * The marks of both curves with their values at the chosen degree, below the numbers of the axis.
 * @param {Context} c
 */
function legend({ result: { train, validation }, page: { words }, place: { errors: p } }) {
  const y = p.top + p.height + 32;
  const [left, right] = [p.left - 36, p.left + p.width];
  return [[0, words.train, "train", train], [1, words.validation, "validation", validation]].map(([kind, name, key, value]) => {
    const x = kind ? (left + right) / 2 + 4 : left;
    return svg("g", {},
      marker(kind, x + 6, y, 4),
      label(name, x + 16, y, { "text-anchor": "start", "aria-hidden": "true" }),
      label(significant(value), kind ? right : (left + right) / 2 - 10, y,
        { size: 13, "text-anchor": "end", class: "nnlab-strong", "data-output": key }));
  });
}
