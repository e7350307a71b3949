// What each unit makes of the plane, painted on two canvases: the net's small pictures, and the score.
import { html, svg } from "../../core/js/dom.js";
import { runIn } from "./compute.js";
import { FEATURES } from "./features.js";
import { SHOWN } from "./fields.js";
import { Planes } from "./planes.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {{values: ArrayLike<number>, most: number, turned?: boolean, pale?: boolean}} Picture  turned: above 0 in the second colour */
/** @typedef {{picture: Picture, x: number, y: number, size: number}} Painted  its corner and side on the canvas */

export const SIDE = 40; // cells of a picture, each way
const STRONG = 190; // opacity of the largest value, of 255

/**
 * The planes of a result's net, filled once for each state of the net.
 * @param {any} result
 * @returns {Planes}
 */
export function planesOf(result) {
  const run = runIn(result);
  const { net, setup, steps } = run.training;
  const planes = (run.planes ??= new Planes(setup.features, net.values.length, SIDE, SHOWN));
  if (run.filled !== steps) planes.fill(net);
  run.filled = steps;
  return planes;
}

/** @type {Record<string, Float64Array>} */
const pictures = {};

/**
 * An input's picture of the plane.
 * @param {string} name
 */
export function featurePicture(name) {
  const at = (/** @type {number} */ k) => SHOWN * ((2 * k + 1) / SIDE - 1);
  return (pictures[name] ??= Float64Array.from({ length: SIDE * SIDE },
    (_, i) => FEATURES[name](at(i % SIDE), -at(Math.floor(i / SIDE)))));
}

/**
 * How a unit's values are coloured: those of tanh and sigmoid by 1, others by their largest.
 * @param {ArrayLike<number>} values
 * @param {string} activation
 * @returns {Picture}
 */
export function unitPicture(values, activation) {
  if (activation === "tanh" || activation === "sigmoid") return { values, most: 1 };
  let most = 1e-9;
  for (let i = 0; i < values.length; i++) most = Math.max(most, Math.abs(values[i]));
  return { values, most };
}

/**
 * A canvas over a box of the stage.
 * @param {Context} c
 * @param {{x: number, y: number, width: number, height: number}} box
 * @param {any[]} key  what the picture follows from
 * @param {() => Painted[]} make
 */
export function canvas(c, { x, y, width, height }, key, make) {
  const { page } = c;
  const dense = Math.min(2, globalThis.devicePixelRatio || 1);
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  const node = html("canvas", {
    width: size.width * dense, height: size.height * dense, style: `width:${size.width}px;height:${size.height}px`,
    class: "nnlab-field", "aria-hidden": "true", transitionend: () => page.redraw(),
  });
  page.afterwards(() => paint(node.node, [x, y, dense, ...key], make));
  return svg("foreignObject", { x, y, ...size, "pointer-events": "none" }, node);
}

/** @type {WeakMap<HTMLCanvasElement, any[]>} what is painted on it */
const painted = new WeakMap();

/** @type {(node: HTMLCanvasElement, key: any[], make: () => Painted[]) => void} */
function paint(node, key, make) {
  const style = getComputedStyle(node);
  const all = [style.color, node.width, node.height, ...key];
  const before = painted.get(node);
  if (before?.length === all.length && all.every((part, i) => Object.is(part, before[i]))) return;
  painted.set(node, all);
  const context = node.getContext("2d");
  if (!context) return;
  const colours = ["--positive", "--negative"].map((name) => rgb(style.getPropertyValue(name)));
  const [left, top, dense] = key;
  context.setTransform(dense, 0, 0, dense, 0, 0);
  context.clearRect(0, 0, node.width, node.height);
  const list = make();
  const strip = stamped(node, list.map(({ picture }) => picture), colours);
  list.forEach(({ x, y, size }, i) => context.drawImage(strip, 0, i * SIDE, SIDE, SIDE, x - left, y - top, size, size));
}

/** @type {(hex: string) => number} a colour as the bytes of an image have it, without its opacity */
function rgb(hex) {
  const value = parseInt(hex.trim().slice(1), 16);
  return ((value & 255) << 16) | (value & 0xff00) | (value >> 16);
}

/** @typedef {{sheet: HTMLCanvasElement, image: ImageData, dots: Uint32Array, stamped: any[][]}} Strip  stamped: what each picture on it follows from */

/** @type {WeakMap<HTMLCanvasElement, Strip>} of each canvas: a new one in each frame costs a millisecond */
const strips = new WeakMap();

/** @type {(count: number) => Strip} */
function madeStrip(count) {
  const sheet = document.createElement("canvas");
  [sheet.width, sheet.height] = [SIDE, SIDE * count];
  const image = new ImageData(sheet.width, sheet.height);
  return { sheet, image, dots: new Uint32Array(image.data.buffer), stamped: [] };
}

/** @type {(node: HTMLCanvasElement, list: Picture[], colours: number[]) => HTMLCanvasElement} pictures below one another, one dot a cell */
function stamped(node, list, colours) {
  const known = strips.get(node);
  const strip = known?.sheet.height === SIDE * list.length ? known : madeStrip(list.length);
  strips.set(node, strip);
  list.forEach((picture, i) => {
    // An input's values are the same array in every frame, those of a unit are not.
    const { values, most, turned, pale } = picture;
    const from = [values, most, turned, pale, ...colours];
    if (strip.stamped[i]?.every((part, k) => Object.is(part, from[k]))) return;
    strip.stamped[i] = from;
    stamp(strip.dots, i * SIDE * SIDE, picture, colours);
  });
  strip.sheet.getContext("2d")?.putImageData(strip.image, 0, 0);
  return strip.sheet;
}

/** @type {(dots: Uint32Array, at: number, picture: Picture, colours: number[]) => void} */
function stamp(dots, at, { values, most, turned, pale }, colours) {
  const [above, below] = turned ? [colours[1], colours[0]] : colours;
  const strong = pale ? 0.55 * STRONG : STRONG;
  const scale = strong / most;
  for (let i = 0; i < SIDE * SIDE; i++) {
    const value = values[i];
    const depth = scale * (value > 0 ? value : -value);
    dots[at + i] = ((depth < strong ? depth : strong) << 24) | (value > 0 ? above : below);
  }
}
