// The curve over the answers, and the probability that it gives to each of them.
import { label } from "../../core/js/cells.js";
import { clipped, sheet } from "../../core/js/chart.js";
import { svg } from "../../core/js/dom.js";
import { handle } from "../../core/js/handle.js";
import { number, onGrid } from "../../core/js/numbers.js";
import { joined, marker } from "../../core/js/plane.js";
import { spaced } from "../../core/js/regions.js";
import { sigmoid } from "../../core/js/sigmoid.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @param {Context} c */
export function curve(c) {
  const { result: { w, b, probabilities }, page: { data: { levels, heard } }, place: { curve: p } } = c;
  const points = spaced(p.across[0], p.across[1], 130).map((x) => /** @type {import("../../core/js/plane.js").Point} */ ([p.x(x), p.y(sigmoid(w * x + b))]));
  /** @type {(x: number, i: number) => any} */
  const stick = (x, i) => {
    const [from, to] = heard[i] ? [0, probabilities[i]] : [1, 1 - probabilities[i]];
    return svg("path", { d: `M${p.x(x)} ${p.y(from)}V${p.y(to)}`, class: `nnlab-stick${heard[i]}` });
  };
  return [
    sheet(p, { x: [1, 2, 3, 4, 5, 6].map((x) => [x, String(x)]), y: [0, 0.5, 1].map((y) => [y, number(y)]) }),
    label("x", p.left + p.width, p.top + p.height + 11, { size: 12, class: "nnlab-index", "text-anchor": "end" }),
    svg("g", { "aria-hidden": "true" }, levels.map(stick)),
    clipped(p, svg("path", { d: joined(points), class: "nnlab-sigmoid" })),
    svg("g", { "aria-hidden": "true" }, levels.map((/** @type {number} */ x, /** @type {number} */ i) => marker(heard[i], p.x(x), p.y(heard[i]), 6))),
    middle(c),
  ];
}

/**
 * The place where the output is 0.5, to be held: moved, only b changes. There is none on the paper
 * where the curve is flat or crosses 0.5 outside.
 * @param {Context} c
 */
function middle(c) {
  const { result: { w, b }, page: { words, data, set }, place: { curve: p } } = c;
  const x = -b / w;
  if (!w || x < p.across[0] || x > p.across[1]) return null;
  const [steep, most] = [Math.abs(w), data.most.b];
  const far = Math.min(most, Math.floor(steep * p.across[1] * data.grid + 1e-9) / data.grid); // |b| at the right end
  /** @param {number} size  of b, whose sign is against w's */
  const put = (size) => set({ b: onGrid(-Math.sign(w) * Math.max(0, Math.min(far, size)), { grid: data.grid, most }) });
  /** @param {number} place */
  const told = (place) => Number(place.toFixed(4));
  const said = { key: "middle", name: words.hold, value: told(x), low: 0, high: told(far / steep), text: `x = ${number(x)}` };
  return [
    svg("path", { d: `M${p.x(x)} ${p.top}v${p.height}`, class: "nnlab-middle" }),
    svg("circle", { cx: p.x(x), cy: p.y(0.5), r: 6, class: "nnlab-turn" }),
    svg("rect", { x: p.x(x) - 14, y: p.y(0.5) - 40, width: 28, height: 80, class: "nnlab-reach",
      ...handle(c, said, {
        step: (by) => put(steep * x + (by * Math.max(1, Math.round(steep))) / data.grid),
        go: (to) => put(to ? far : 0),
        drag: (dx) => put(steep * (x + (dx / p.width) * p.across[1])),
      }),
    }),
  ];
}
