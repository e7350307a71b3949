// The logarithm of each probability, and what the product and the sum come to.
import { hatching, label } from "../../core/js/cells.js";
import { sheet } from "../../core/js/chart.js";
import { svg } from "../../core/js/dom.js";
import { number, small } from "../../core/js/numbers.js";
import { DEEP } from "./layout.js";

/** @param {import("../../core/js/frame.js").Context} c */
export function logs({ result, page: { words, data: { levels, heard } }, place: { logs: p } }) {
  /** @type {{x: number, y: number, width: number, height: number}[]} bars that go on below the paper */
  const deep = [];
  const bars = levels.map((/** @type {number} */ x, /** @type {number} */ i) => {
    const down = Math.min(DEEP, -result.logs[i]);
    const box = { x: p.x(x) - 6, y: p.top, width: 12, height: Math.max(1, p.y(-down) - p.top) };
    if (down === DEEP) deep.push(box);
    return svg("rect", { ...box, class: `nnlab-log${heard[i]}` });
  });
  return [
    label(words.logs, p.left, p.top - 14, { size: 13, class: "nnlab-title", room: p.width }),
    sheet(p, { x: [], y: [0, -2, -DEEP].map((value) => [value, number(value)]) }),
    svg("g", { "aria-hidden": "true" }, bars, hatching(deep)),
    told(words.product_name, small(result.likelihood, 1), "product", p, 20),
    told(words.sum_name, number(result.logLikelihood), "sum", p, 42),
  ];
}

/**
 * @param {string} name
 * @param {string} value
 * @param {string} key
 * @param {import("../../core/js/chart.js").Chart} p
 * @param {number} down  pixels below the chart
 */
function told(name, value, key, p, down) {
  const [y, right] = [p.top + p.height + down, p.left + Math.min(p.width, 300)];
  return [
    label(name, p.left, y, { size: 13, room: right - p.left - 76, "text-anchor": "start" }),
    label(value, right, y, { size: 15, "text-anchor": "end", class: "nnlab-strong", "data-output": key }),
  ];
}
