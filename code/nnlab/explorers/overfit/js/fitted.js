// The points of both sets, the wave that they come from, and the polynomial.
import { label } from "../../core/js/cells.js";
import { axisNames, clipped, sheet } from "../../core/js/chart.js";
import { svg } from "../../core/js/dom.js";
import { kept } from "../../core/js/kept.js";
import { significant } from "../../core/js/numbers.js";
import { joined, marker } from "../../core/js/plane.js";
import { spaced } from "../../core/js/regions.js";
import { heightAt } from "./fit.js";

/** @typedef {import("../../core/js/plane.js").Point} Point */

const FAR = 50; // heights beyond: a straight line leads there

/** @param {import("../../core/js/frame.js").Context} c */
export function fitted(c) {
  const { state, result: { weights, fitTo, others, penalty }, page, place: { points: p } } = c;
  /** @type {(x: number, y: number) => Point} */
  const at = (x, y) => [p.x(x), p.y(Math.max(-FAR, Math.min(FAR, y)))];
  /** @param {(x: number) => number} f */
  const path = (f) => joined(spaced(-1, 1, 240).map((x) => at(x, f(x))));
  /** @type {(set: import("./fit.js").Points, kind: number, radius: number, name: string) => any} */
  const dots = ({ x, y }, kind, radius, name) =>
    svg("g", { class: name }, x.map((value, i) => marker(kind, ...at(value, y[i]), radius)));
  return [
    sheet(p, { x: [[-1, "−1"], [0, "0"]], y: [[-1, "−1"], [0, "0"], [1, "1"]] }),
    axisNames(p, ["x", ""]),
    label(`${page.words.degree} ${state.degree} · λ = ${significant(penalty)}`, p.left, p.top - 10,
      { size: 13, class: "nnlab-title", "aria-hidden": "true" }),
    clipped(p,
      kept(page, "others", [others, p.left, p.width], () => dots(others, 1, 2.6, "nnlab-others")),
      svg("path", { d: path((x) => Math.sin(Math.PI * x)), class: "nnlab-wave" }),
      svg("path", { d: path((x) => heightAt(weights, x)), class: "nnlab-fit" }),
      kept(page, "fitTo", [fitTo.x, p.left, p.width], () => dots(fitTo, 0, 4.2, "nnlab-own"))),
  ];
}
