// The losses of training and test along the steps, with their numbers below.
import { label } from "../../core/js/cells.js";
import { axisNames, clipped, sheet } from "../../core/js/chart.js";
import { svg } from "../../core/js/dom.js";
import { kept } from "../../core/js/kept.js";
import { grouped, significant } from "../../core/js/numbers.js";
import { joined, shape } from "../../core/js/plane.js";
import { runIn } from "./compute.js";
import { percent } from "./line.js";
import { turn } from "./turns.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/**
 * @param {Context} c
 * @param {any} other  the second net, null if there is none
 */
export function curves(c, other) {
  const { result, page, place: { curves: { left, top, width, height } } } = c;
  if (result.empty) return null;
  const key = [runIn(result).training, other && runIn(other).training, turn(c, 1), left, top, width, height];
  return kept(page, "curves", key, () => drawn(c, other));
}

/** @type {(c: Context, other: any) => any} */
function drawn(c, other) {
  const { result: { past, steps }, page: { words }, place: { curves: p } } = c;
  const top = p.up[1];
  const ticks = { x: [[0, "0"], ...(steps ? [[p.across[1], grouped(steps)]] : [])], y: [[0, "0"], [top / 2, significant(top / 2)], [top, significant(top)]] };
  const tested = !Number.isNaN(past[0].test);
  return svg("g", { "aria-hidden": "true" },
    sheet(p, /** @type {any} */ (ticks)),
    label(words.step_axis, p.left + p.width / 2, p.top + p.height + 11, { size: 12, class: "nnlab-index" }),
    axisNames(p, ["", words.loss_name]),
    clipped(p,
      other && svg("g", { class: "nnlab-faint" }, curve(p, other.past, "train", 0), tested && curve(p, other.past, "test", 1)),
      curve(p, past, "train", 0), tested && curve(p, past, "test", 1)),
    numbers(c), other && second(c, other));
}

/** @type {(p: import("../../core/js/chart.js").Chart, past: import("./run.js").Past[], name: "train" | "test", kind: 0 | 1) => any} */
function curve(p, past, name, kind) {
  const places = past.map((one) => /** @type {[number, number]} */ ([p.x(one.steps), p.y(Math.min(one[name], 3 * p.up[1]))]));
  const [x, y] = places[places.length - 1];
  return [svg("path", { d: joined(places), class: `nnlab-curve${kind}` }), mark(kind, x - 4, y)];
}

/** @type {(kind: number, x: number, y: number) => any} full for training and hollow for test, as the points of the plane are */
const mark = (kind, x, y) => svg("path", { d: shape(0, x, y, 4), class: kind ? "nnlab-curve-test" : "nnlab-curve-train" });

/**
 * The second net's numbers, below those of this one.
 * @param {Context} c
 * @param {any} other
 */
function second({ place: { curves: p } }, { losses }) {
  const y = p.top + p.height + 34 + 9 + 20;
  const half = p.width / 2;
  return [0, 1].map((i) => !Number.isNaN(losses[i]) && svg("g", {},
    label(`A  ${significant(losses[i])}`, p.left + i * half + 15, y,
      { size: 13, "text-anchor": "start", class: "nnlab-index", "data-output": ["train-a", "test-a"][i] }),
    !Number.isNaN(losses[2 + i]) && label(`${percent(losses[2 + i])}%`, p.left + (i + 1) * half - 8, y,
      { size: 12, "text-anchor": "end", class: "nnlab-index" })));
}

/** @param {Context} c */
function numbers({ result: { losses }, page: { words }, place: { curves: p } }) {
  const y = p.top + p.height + 34;
  const half = p.width / 2;
  return [0, 1].map((i) => !Number.isNaN(losses[i]) && svg("g", {},
    mark(i, p.left + i * half + 6, y - 8),
    label(words[["train", "test"][i]], p.left + i * half + 15, y - 8, { "text-anchor": "start", room: half - 66 }),
    label(significant(losses[i]), p.left + i * half + 15, y + 9,
      { size: 13, "text-anchor": "start", class: "nnlab-strong", "data-output": ["train", "test"][i] }),
    !Number.isNaN(losses[2 + i]) && label(`${percent(losses[2 + i])}%`, p.left + (i + 1) * half - 8, y - 8,
      { size: 12, "text-anchor": "end", class: "nnlab-index" })));
}
