// The plane on its way: what the net decides on each piece, the grid, the folds, and the points.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { fill, subscript } from "../../core/js/numbers.js";
import { inside, markers, placed, trace } from "../../core/js/plane.js";
import { onStage, tap } from "../../core/js/pointer.js";
import { spaced } from "../../core/js/regions.js";
import { axes } from "./axes.js";
import { followed, piles } from "./marks.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/plane.js").Point} Point */
/** @typedef {import("./compute.js").Result} Result */

const [LINES, STEPS] = [12, 30]; // gaps between lines of the grid, and parts of each line
const NEAR = 16; // pixels from a point within which a press means it

/** @param {Context} c */
export function plane(c) {
  const { result, page, place: { plane: p, top } } = c;
  const { fold, gone } = result;
  const here = fold.points.map((_, i) => i).filter((i) => !gone.includes(i));
  return svg("g", { "aria-hidden": "true" },
    label(formula(result.at, page.data.last), p.left, top - 13, { size: 13, class: "nnlab-title", room: p.size }),
    axes(p),
    inside(p, sheets(result, p), grid(result, page.data.box, p), folds(result, p),
      markers(placed(here.map((i) => result.places[i]), p), here.map((i) => fold.labels[i]), 3.4)),
    piles(c), followed(c),
    svg("rect", { x: p.left, y: p.top, width: p.size, height: p.size, class: "nnlab-pad nnlab-press", pointerdown: (event) => tap(event, () => press(c, event)) }));
}

/**
 * What is done in the half-step that leads here.
 * @param {number} at
 * @param {number} last
 */
function formula(at, last) {
  const step = Math.ceil(at);
  const k = Math.floor((step + 1) / 2);
  /** @type {Record<string, string>} */
  const names = { k: subscript(k), before: k > 1 ? `a${subscript(k - 1)}` : "x", made: step === last ? "e" : `z${subscript(k)}` };
  if (!step) return "x";
  return fill(step % 2 ? "{made} = W{k} {before} + b{k}" : "a{k} = max(0, z{k})", names);
}

/**
 * One sheet for each piece, so that folded paper is darker where it lies on paper.
 * @param {Result} result
 * @param {import("../../core/js/plane.js").Square} p
 */
function sheets({ fold, carry }, p) {
  return fold.decided.map(({ corners, kind }) => svg("path", { d: `${trace(corners.map(carry), p)}z`, class: `nnlab-region${kind}` }));
}

/**
 * @param {Result} result
 * @param {[number, number]} box
 * @param {import("../../core/js/plane.js").Square} p
 */
function grid({ carry }, [low, high], p) {
  const way = spaced(low, high, STEPS);
  const lines = spaced(low, high, LINES).flatMap((at) => [
    trace(way.map((t) => carry([t, at])), p), trace(way.map((t) => carry([at, t])), p),
  ]);
  return svg("path", { d: lines.join(""), class: "nnlab-mesh" });
}

/**
 * The rims of the pieces: creases, as soon as the layer that folds them has begun to.
 * @param {Result} result
 * @param {import("../../core/js/plane.js").Square} p
 */
function folds({ fold, carry, begun }, p) {
  const rims = fold.pieces[begun].map((piece) => `${trace(piece.map(([x, y]) => carry([x, y])), p)}z`);
  return svg("path", { d: rims.join(""), class: "nnlab-folds" });
}

/**
 * Follow the point that is pressed; of several the next, of none nobody.
 * @param {Context} c
 * @param {PointerEvent} event
 */
function press(c, event) {
  const { result, page, place: { plane: p } } = c;
  const { x, y } = onStage(c, event);
  const near = placed(result.places, p).flatMap(([a, b], i) => (Math.hypot(a - x, b - y) < NEAR ? [i + 1] : []));
  page.set({ follow: near.find((i) => i > result.follow) ?? near[0] ?? 0 });
}

