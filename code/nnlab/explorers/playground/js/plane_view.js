// The input plane: the net's score over it, its zero line, and the points.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { kept } from "../../core/js/kept.js";
import { inside, paper, placed, shape } from "../../core/js/plane.js";
import { regions } from "../../core/js/regions.js";
import { canvas, planesOf, SIDE } from "./canvas.js";
import { runIn } from "./compute.js";
import { sigmoid } from "./elementary.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @param {Context} c */
export function plane(c) {
  return [surface(c, c.result, c.place.plane, ""), legend(c)];
}

/**
 * What a net makes of the plane, and its points.
 * @param {Context} c
 * @param {any} result
 * @param {import("../../core/js/plane.js").Square} p
 * @param {string} which  of the nets, for what is kept of its drawing
 */
export function surface(c, result, p, which) {
  const { page } = c;
  const { training } = runIn(result);
  const box = { x: p.left, y: p.top, width: p.size, height: p.size };
  const key = [training, result.steps, p.left, p.top, p.size];
  return [
    paper(p, null, ["x₁", "x₂"], [-1, 0, 1]),
    canvas(c, box, [training, result.steps, p.size], () => [{ picture: { ...scorePicture(result), pale: true }, x: p.left, y: p.top, size: p.size }]),
    inside(p,
      svg("path", { d: kept(page, `zero${which}`, key, () => zero(result, p)), class: "nnlab-zero" }),
      !c.result.empty && kept(page, `points${which}`, [training.data, p.left, p.top, p.size], () => points(training, p))),
    svg("rect", { ...box, class: `nnlab-outline${which}`, "aria-hidden": "true" }),
  ];
}

/**
 * The score as a picture: the probability's distance from a half, or the value itself.
 * @param {any} result
 * @returns {import("./canvas.js").Picture}
 */
export function scorePicture(result) {
  const planes = planesOf(result);
  const values = planes.of(planes.units - 1);
  if (result.setup.task === "regression") return { values, most: 1 };
  return { values: values.map((score) => 2 * sigmoid(score) - 1), most: 1, turned: true };
}

/**
 * Where the score is 0. Its values are those of the middles of cells.
 * @param {any} result
 * @param {import("../../core/js/plane.js").Square} p
 */
function zero(result, { left, top, size }) {
  const planes = planesOf(result);
  const values = planes.of(planes.units - 1);
  const rows = Array.from({ length: SIDE }, (_, j) => [...values.subarray((SIDE - 1 - j) * SIDE, (SIDE - j) * SIDE)]);
  const cell = size / SIDE;
  return regions(rows, { left: left + cell / 2, top: top + cell / 2, size: size - cell }).line;
}

/**
 * Points trained on are full, those for testing hollow.
 * @param {import("./training.js").Training} training
 * @param {import("../../core/js/plane.js").Square} p
 * @param {ArrayLike<number>[]} [at]  their places, if not where they are given
 */
export function points(training, p, at = [training.data.x1, training.data.x2]) {
  return marks(training, placed(Array.from(at[0], (value, i) => [value, at[1][i]]), p));
}

/**
 * @param {import("./training.js").Training} of
 * @param {[number, number][]} places  on the stage
 * @param {number[]} [these]  which of the points are there, if not all
 */
export function marks({ data: { targets, training }, setup: { task } }, places, these) {
  const paths = ["", "", "", ""];
  places.forEach(([x, y], k) => {
    const i = these ? these[k] : k;
    const kind = kindOf(task, targets[i]);
    const radius = (i < training ? 3.2 : 2.8) * (task === "classification" ? 1 : 0.5 + 0.7 * Math.min(1, Math.abs(targets[i])));
    paths[kind + (i < training ? 0 : 2)] += shape(kind, Math.round(10 * x) / 10, Math.round(10 * y) / 10, radius);
  });
  return svg("g", { "aria-hidden": "true", "pointer-events": "none" }, paths.map((d, i) => d && svg("path", {
    d, class: i < 2 ? `nnlab-class${i} nnlab-point` : `nnlab-hollow nnlab-hollow${i - 2}`,
  })));
}

/**
 * The mark of a target; in regression a value below 0 has the colour and the shape of the second class,
 * and the mark is the larger, the farther it is from 0.
 * @param {string} task
 * @param {number} target
 */
function kindOf(task, target) {
  return task === "classification" ? target : Number(target < 0);
}

/** @param {Context} c */
function legend({ page: { words }, place: { plane: p } }) {
  const y = p.top + p.size + 28;
  const middle = p.left + p.size / 2;
  return svg("g", { "aria-hidden": "true" },
    svg("path", { d: shape(0, p.left + 6, y, 3.6) + shape(1, p.left + 18, y, 3.6), class: "nnlab-sample" }),
    label(words.train, p.left + 28, y, { "text-anchor": "start", class: "nnlab-index" }),
    svg("path", { d: shape(0, middle + 6, y, 3.4) + shape(1, middle + 18, y, 3.4), class: "nnlab-sample nnlab-open" }),
    label(words.test, middle + 28, y, { "text-anchor": "start", class: "nnlab-index" }));
}
