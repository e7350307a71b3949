// The plane as a last hidden layer of two units folds it: its grid, the points, and the output's zero line.
import { segment } from "../../core/js/boundary.js";
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { inside, paper, trace } from "../../core/js/plane.js";
import { planesOf, SIDE } from "./canvas.js";
import { runIn } from "./compute.js";
import { points } from "./plane_view.js";

const EVERY = 5; // of the rows and columns of cells that are drawn as lines

/** @param {import("../../core/js/frame.js").Context} c */
export function fold(c) {
  const { result, page: { words }, place: { fold: p } } = c;
  if (!p) return null;
  const { training } = runIn(result);
  const [w1, w2, b] = result.theta.slice(-3);
  const ends = segment([w1, w2], b, p.low, p.high);
  const most = p.high - Math.floor(p.high) > 0.15 * (p.high - p.low) ? Math.floor(p.high) : 0;
  return [
    paper(p, null, ["h₁", "h₂"], most > 0 ? [0, most] : [0]),
    label(words.folded, Math.max(0, p.left - 60), p.top - 12, { class: "nnlab-title", size: 13, "aria-hidden": "true" }),
    inside(p,
      svg("path", { d: mesh(result, p), class: "nnlab-mesh" }),
      ends && svg("path", { d: trace(ends, p), class: "nnlab-zero" }),
      !result.empty && points(training, p, result.folded)),
  ];
}

/**
 * Rows and columns of the plane's cells, as the layer maps them.
 * @param {any} result
 * @param {import("../../core/js/plane.js").Square} p
 */
function mesh(result, p) {
  const { net } = runIn(result).training;
  const at = net.layerAt[net.sizes.length - 2];
  const [first, second] = [0, 1].map((j) => planesOf(result).of(at + j));
  /** @type {(i: number) => [number, number]} */
  const place = (i) => [first[i], second[i]];
  const all = Array.from({ length: SIDE }, (_, k) => k);
  return all.filter((k) => k % EVERY === 0 || k === SIDE - 1).flatMap((k) => [
    trace(all.map((i) => place(k * SIDE + i)), p), trace(all.map((i) => place(i * SIDE + k)), p),
  ]).join("");
}
