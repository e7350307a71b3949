// The gradient behind each layer, on a scale of powers of ten: up from 1 it grows, down it vanishes.
import { hatching, label } from "../../core/js/cells.js";
import { sheet } from "../../core/js/chart.js";
import { svg } from "../../core/js/dom.js";
import { small, subscript } from "../../core/js/numbers.js";
import { POWER } from "./layout.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @param {Context} c */
export function layers({ result: { gradients }, page: { words }, place: { bars: p } }) {
  const ticks = [-12, -6, 0, 6, 12];
  const y = p.top + p.height + 32;
  const last = gradients.length - 1;
  return [
    label(words.gradient, p.left, p.top - 14, { size: 13, class: "nnlab-title", room: p.width }),
    sheet(p, { x: [1, 5, 10, 15, 20].map((l) => [l, String(l)]), y: ticks.map((power) => [power, small(10 ** power)]) }),
    svg("g", { "aria-hidden": "true" },
      svg("path", { d: `M${p.left} ${p.y(0)}h${p.width}`, class: "nnlab-one" }),
      gradients.map((/** @type {number} */ gradient, /** @type {number} */ i) => bar(gradient, i, p))),
    label(`∂a${subscript(last + 1)} / ∂z₁`, p.left, y, { size: 13, "text-anchor": "start" }),
    label(small(gradients[last]), p.left + p.width, y, { size: 14, "text-anchor": "end", class: "nnlab-strong nnlab-now-gradient", "data-output": "gradient" }),
  ];
}

/**
 * A negative gradient is only outlined; one of 0 is a cross at the bottom; a bar that goes on beyond
 * the chart is hatched.
 * @param {number} gradient
 * @param {number} i
 * @param {import("../../core/js/chart.js").Chart} p
 */
function bar(gradient, i, p) {
  const pitch = p.x(2) - p.x(1);
  const [x, width] = [p.x(i + 1), Math.max(3, pitch - 3)];
  if (!gradient) return svg("path", { d: `M${x - 3} ${p.y(-POWER) - 9}l6 6m0 -6l-6 6`, class: "nnlab-miss" });
  const power = Math.max(-POWER, Math.min(POWER, Math.log10(Math.abs(gradient))));
  const [one, end] = [p.y(0), p.y(power)];
  const box = { x: x - width / 2, y: Math.min(one, end), width, height: Math.max(1.5, Math.abs(one - end)) };
  return [
    svg("rect", { ...box, class: gradient < 0 ? "nnlab-minus" : "nnlab-plus" }),
    Math.abs(Math.log10(Math.abs(gradient))) > POWER && hatching([box]),
  ];
}
