// The numbers of the neocognitron explorer: pure, and the same as nnlab.cortex gives.
import { conv } from "../../core/js/conv.js";
import { fieldOf, passed, pooled, strongest } from "../../core/js/layers.js";
import { Maps } from "../../core/js/maps.js";
import { inked, isDrawing } from "../../core/js/pictures.js";
import { verdicts } from "../../core/js/softmax.js";
import { directions, halves, levels, scaled, taker } from "../../core/js/weights.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/layers.js").Layer} Layer */
/** @typedef {{templates: number, size: number, threshold: number, window: number | null}} Stage */
/** @typedef {{side: number, margin: number, samples: number[][][][], top: number, places: number[][], stages: Stage[],
 *   layers: import("../../core/js/layers.js").Told[], levels: string, halves: string, fields: import("../../core/js/layers.js").Field[],
 *   longest: number}} Data */
/** @typedef {ReturnType<typeof compute>} Result */

export const NAMES = ["stack", "net"];
const NET_MAPS = [2, 3, 5, 6]; // the net's layers that stand where S1, C1, S2 and C2 stand

/** @type {WeakMap<Data, ReturnType<typeof decoded> & {key?: string, seen?: any, chosen?: string, template?: any}>} */
const memory = new WeakMap();

/**
 * The picture before it is framed, 0 to 1.
 * @param {State} state
 * @param {Data} data
 */
export function clean(state, { samples, top }) {
  if (isDrawing(state)) return inked(state.pixels);
  return samples[state.digit_index][state.sample - 1].map((row) => row.map((grey) => grey / top));
}

/** @param {Data} data */
function decoded({ stages, layers, levels: signs, halves: parts }) {
  const [whole, small] = [taker(levels(signs)), taker(halves(parts))];
  const templates = stages.map(({ templates: count, size }, i) =>
    directions(whole(count * size * size * (i ? stages[i - 1].templates : 1)), count));
  const learned = (/** @type {number} */ weights, /** @type {number} */ outputs) =>
    ({ weight: scaled(whole(weights), small(outputs)), bias: small(outputs) });
  const net = layers.map(([kind, sizes]) =>
    /** @type {Layer} */ ({ kind, ...sizes, ...("weights" in sizes && learned(sizes.weights, sizes.biases)) }));
  const reader = /** @type {Layer} */ ({ kind: "dense", ...learned(10 * stages[1].templates, 10) });
  return { templates, reader, layers: net };
}

/**
 * Choosing another map passes nothing anew.
 * @param {State} state
 * @param {Data} data
 */
export function compute(state, data) {
  const own = memory.get(data) ?? decoded(data);
  memory.set(data, own);
  const picture = clean(state, data);
  const key = [state.down, state.right, ...picture.flat()].join(" ");
  if (own.key !== key) Object.assign(own, { key, seen: pass(framed(picture, state, data.margin), own, data) });
  const { seen } = own;
  const at = state.layer - 1;
  const unit = Math.min(state.unit, seen.stack[at].count - 1);
  const chosen = `${at >> 1} ${unit}`;
  if (own.chosen !== chosen) Object.assign(own, { chosen, template: templateOf(own, data, at >> 1, unit) });
  const best = byName((name) => strongest(seen[name][at], unit));
  return {
    ...seen, layer: state.layer, unit,
    strongest: byName((name) => [best[name].value, best[name].row, best[name].column]),
    field: byName((name) => fieldOf(data.fields[at], best[name], seen.picture.side)),
    template: own.template,
  };
}

/** @type {(picture: number[][], state: State, margin: number) => Maps} */
function framed(picture, { down, right }, margin) {
  const side = picture.length + 2 * margin;
  const values = new Float64Array(side * side);
  picture.forEach((row, i) => values.set(row, (i + margin + down) * side + margin + right));
  return new Maps(values, 1, side);
}

/**
 * @param {Maps} picture
 * @param {ReturnType<typeof decoded>} own
 * @param {Data} data
 */
function pass(picture, { templates, reader, layers }, { stages }) {
  const first = sAndC(picture, templates[0], stages[0]);
  const stack = [...first, ...sAndC(first[1], templates[1], stages[1])];
  const found = passed(layers, picture);
  const read = passed([reader], stack[3]);
  const scores = { stack: [...read[1].values], net: [...found[found.length - 1].values] };
  return { picture, stack, net: NET_MAPS.map((place) => found[place]), ...verdicts(scores) };
}

/**
 * An S layer compares each patch with each template, by their cosine; a C layer takes the largest around.
 * @param {Maps} x
 * @param {Float64Array} weight
 * @param {Stage} stage
 */
function sAndC(x, weight, { templates, size, threshold, window }) {
  const s = conv(x, { weight, bias: new Float64Array(templates), kernel: size, padding: 0 });
  const lengths = patchLengths(x, size);
  const places = s.side * s.side;
  for (let at = 0; at < s.values.length; at++) {
    const length = lengths[at % places];
    const over = length > 0 ? s.values[at] / length - threshold : 0;
    s.values[at] = over > 0 ? over / (1 - threshold) : 0;
  }
  return [s, pooled(s, window ?? s.side, 1)];
}

/** @type {(x: Maps, size: number) => number[]} */
function patchLengths({ values, count, side }, size) {
  const squares = new Maps(new Float64Array(side * side), 1, side);
  for (let at = 0; at < count * side * side; at++) squares.values[at % (side * side)] += values[at] ** 2;
  const ones = new Float64Array(size * size).fill(1);
  const sums = conv(squares, { weight: ones, bias: new Float64Array(1), kernel: size, padding: 0 });
  return [...sums.values].map(Math.sqrt);
}

/**
 * The weights that the chosen maps slide, as Python has them: {name: [channel][row][column]}.
 * @param {ReturnType<typeof decoded>} own
 * @param {Data} data
 * @param {number} stage
 * @param {number} unit
 */
function templateOf({ templates, layers }, { stages }, stage, unit) {
  const { size } = stages[stage];
  const channels = stage ? stages[stage - 1].templates : 1;
  const count = channels * size * size;
  const kernels = layers.filter(({ kind }) => kind === "conv")[stage].weight ?? new Float64Array();
  const cut = (/** @type {Float64Array} */ all) => new Maps(all.subarray(unit * count, (unit + 1) * count), channels, size);
  return { stack: cut(templates[stage]), net: cut(kernels) };
}

/**
 * @template Made
 * @param {(name: "stack" | "net") => Made} make
 */
function byName(make) {
  return { stack: make("stack"), net: make("net") };
}
