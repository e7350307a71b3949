// The net: its inputs, units and output with their pictures of the plane, and the lines between them.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { kept } from "../../core/js/kept.js";
import { press } from "../../core/js/pointer.js";
import { canvas, featurePicture, planesOf, unitPicture } from "./canvas.js";
import { runIn } from "./compute.js";
import { FEATURES } from "./features.js";
import { inputs } from "./inputs.js";
import { wires } from "./names.js";
import { scorePicture } from "./plane_view.js";
import { turn } from "./turns.js";
import { choose, chosen } from "./weights.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("./layout.js").Spot} Spot */

/** @param {Context} c */
export function net(c) {
  const { place: { net: p } } = c;
  return [lines(c), pictures(c), inputs(c), p.layers.map((units, k) => units.map((spot, j) => unit(c, spot, k, j))), output(c)];
}

/**
 * Where each unit stands, layer by layer, the inputs that are used first.
 * @param {Context} c
 * @returns {Spot[][]}
 */
function columns({ result: { setup }, place: { net: p } }) {
  const all = Object.keys(FEATURES);
  return [setup.features.map((name) => p.inputs[all.indexOf(name)]), ...p.layers, [p.output]];
}

/**
 * A weight's sign is its colour and its dash, its size the line's width.
 * @param {Context} c
 */
function lines(c) {
  const { result: { setup, theta }, page, place: { net: p } } = c;
  const at = chosen(c);
  const shape = [p.top, p.width, p.size, JSON.stringify([setup.features, setup.hidden])];
  const list = kept(page, "paths", shape, () => paths(c));
  return [
    kept(page, "wires", [runIn(c.result).training, turn(c, 0), at, list], () => svg("g", { "aria-hidden": "true", class: "nnlab-wires" }, list.map((d, i) => d && svg("path", {
      d, class: `${theta[i] < 0 ? "nnlab-below" : "nnlab-above"} ${i === at ? "nnlab-chosen" : ""}`,
      "stroke-width": (0.4 + 2.2 * Math.sqrt(Math.min(9, Math.abs(theta[i])))).toFixed(1),
    })))),
    kept(page, "presses", shape, () => svg("g", { "aria-hidden": "true" }, list.map((d, i) => d && svg("path", {
      d, class: "nnlab-wire-press", pointerdown: press(() => choose(c, i)).pointerdown,
    })))),
  ];
}

/**
 * The path of each weight, null for a bias.
 * @param {Context} c
 */
function paths(c) {
  const units = columns(c);
  return wires(c.result.setup).map(({ layer, to, from }) => {
    if (from < 0) return null;
    const [a, b] = [units[layer][from], units[layer + 1][to]];
    const [x, u] = [a.x + a.size / 2, b.x - b.size / 2];
    const bend = (u - x) / 2;
    return `M${x} ${a.y}C${x + bend} ${a.y} ${u - bend} ${b.y} ${u} ${b.y}`;
  });
}

/** @param {Context} c */
function pictures(c) {
  const { result, place: { net: p } } = c;
  const { setup, steps } = result;
  const { training } = runIn(result);
  const box = { x: 0, y: p.top, width: p.width, height: p.bottom - p.top };
  const key = [training, steps, p.size, p.width];
  /** @type {(picture: import("./canvas.js").Picture, spot: Spot) => import("./canvas.js").Painted} */
  const painted = (picture, { x, y, size }) => ({ picture, x: x - size / 2, y: y - size / 2, size });
  return canvas(c, box, key, () => {
    const planes = planesOf(result);
    const seen = Object.keys(FEATURES).map((name, i) =>
      painted({ values: featurePicture(name), most: 1.8, pale: !setup.features.includes(name) }, p.inputs[i]));
    const units = p.layers.flatMap((column, k) => column.map((spot, j) =>
      painted(unitPicture(planes.of(training.net.layerAt[k + 1] + j), setup.activation), spot)));
    return [...seen, ...units, painted(scorePicture(result), p.output)];
  });
}

/**
 * A hidden unit: a press chooses its bias. One that is dead is dashed.
 * @param {Context} c
 * @param {Spot} spot
 * @param {number} layer
 * @param {number} j
 */
function unit(c, spot, layer, j) {
  const dead = c.result.dead.some(([k, i]) => k === layer && i === j);
  return framed(c, spot, runIn(c.result).training.net.biasesAt[layer] + j, dead);
}

/** @param {Context} c */
function output(c) {
  const { result, page: { words }, place: { net: p } } = c;
  const { x, y, size } = p.output;
  return [
    framed(c, p.output, result.theta.length - 1, false),
    label(words.output, Math.min(x, p.width - 20), y - size / 2 - 10, { "aria-hidden": "true", class: "nnlab-index" }),
  ];
}

/** @type {(c: Context, spot: Spot, bias: number, dead: boolean) => import("../../core/js/dom.js").Piece} */
function framed(c, { x, y, size }, bias, dead) {
  const kinds = ["nnlab-unit", dead && "nnlab-dead", chosen(c) === bias && "nnlab-chosen"];
  return svg("rect", {
    x: x - size / 2, y: y - size / 2, width: size, height: size, rx: 3, class: kinds.filter(Boolean).join(" "),
    "aria-hidden": "true", pointerdown: press(() => choose(c, bias)).pointerdown,
  });
}
