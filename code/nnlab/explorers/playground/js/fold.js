// The plane as a last hidden layer of two or three units folds it: its grid, the points, and where the output is zero.
import { ball } from "../../core/js/ball.js";
import { segment } from "../../core/js/boundary.js";
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { inside, paper, trace } from "../../core/js/plane.js";
import { scene } from "../../core/js/scene.js";
import { sceneOf, seenFrom } from "../../core/js/space.js";
import { planesOf, SIDE } from "./canvas.js";
import { runIn } from "./compute.js";
import { marks, points } from "./plane_view.js";

const [FIRST, MOST, BY] = [{ turn: 30, tilt: 20 }, { turn: 355, tilt: 90 }, 5]; // degrees
const EVERY = 5; // of the rows and columns of cells that are drawn as lines

/** @param {import("../../core/js/frame.js").Context} c */
export function fold(c) {
  const { result, page: { words }, place: { fold: p } } = c;
  if (!p) return null;
  const { training } = runIn(result);
  if (result.folded.length === 3) return lifted(c);
  const [w1, w2, b] = result.theta.slice(-3);
  const ends = segment([w1, w2], b, p.low, p.high);
  // The axis is named at its end, where no number has room beside the name.
  const numbers = [...new Set([0, Math.max(0, Math.floor(p.high))])].filter((at) => p.high - at > 0.15 * (p.high - p.low));
  return [
    paper(p, null, ["h₁", "h₂"], numbers),
    label(words.folded, Math.max(0, p.left - 60), p.top - 12, { class: "nnlab-title", size: 13, "aria-hidden": "true" }),
    inside(p,
      svg("path", { d: sheet(result).map((way) => trace(/** @type {any} */ (way), p)).join(""), class: "nnlab-mesh" }),
      ends && svg("path", { d: trace(ends, p), class: "nnlab-zero" }),
      !result.empty && points(training, p, result.folded)),
  ];
}

/**
 * Three units: the same in space, turned by hand.
 * @param {import("../../core/js/frame.js").Context} c
 */
function lifted(c) {
  const { result, page, page: { words, at }, place: { fold: p } } = c;
  const { training } = runIn(result);
  const { turn, tilt } = (at.look ??= FIRST);
  const look = seenFrom(turn, tilt);
  /** @type {any} */
  const places = result.folded[0].map((/** @type {number} */ _, /** @type {number} */ i) => result.folded.map((/** @type {number[]} */ axis) => axis[i]));
  const of = sceneOf(places, { w: result.theta.slice(-4, -1), b: result.theta[result.theta.length - 1] });
  /** @type {(these: number[], shown: (seen: any) => [number, number]) => any} */
  const some = (these, shown) => marks(training, these.map((i) => shown(look(places[i]))), these);
  const set = (/** @type {any} */ to) => {
    at.look = to;
    page.redraw();
  };
  return [
    label(words.folded_space, Math.max(0, p.left - 60), p.top - 12, { class: "nnlab-title", size: 13, "aria-hidden": "true" }),
    svg("rect", { x: p.left, y: p.top, width: p.size, height: p.size, class: "nnlab-plane" }),
    inside(p, !result.empty && scene(of, look, p, /** @type {any} */ (sheet(result)), some)),
    ball(c, { key: "look", name: words.folded_look, turn, tilt, most: MOST, by: BY, squares: [p] }, set),
  ];
}

/**
 * Rows and columns of the plane's cells, as the layer maps them.
 * @param {any} result
 * @returns {number[][][]}
 */
function sheet(result) {
  const { net } = runIn(result).training;
  const at = net.layerAt[net.sizes.length - 2];
  const axes = result.folded.map((/** @type {any} */ _, /** @type {number} */ j) => planesOf(result).of(at + j));
  const place = (/** @type {number} */ i) => axes.map((/** @type {Float32Array} */ axis) => axis[i]);
  const all = Array.from({ length: SIDE }, (_, k) => k);
  return all.filter((k) => k % EVERY === 0 || k === SIDE - 1).flatMap((k) => [
    all.map((i) => place(k * SIDE + i)), all.map((i) => place(i * SIDE + k)),
  ]);
}
