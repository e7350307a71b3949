// The numbers of the neocognitron explorer: pure, and the same as nnlab.cortex gives.
import { fieldOf, strongest } from "../../core/js/layers.js";
import { Maps } from "../../core/js/maps.js";
import { inked, isDrawing } from "../../core/js/pictures.js";
import { directions, halves, levels, scaled, taker } from "../../core/js/weights.js";
import { byPlace } from "./places.js";
import { NAMES, SECOND, read, spread } from "./spread.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/layers.js").Layer} Layer */
/** @typedef {{templates: number, size: number, threshold: number, window: number | null}} Stage */
/** @typedef {{side: number, margin: number, samples: number[][][][], top: number, places: number[][], stages: Stage[],
 *   layers: import("../../core/js/layers.js").Told[], levels: string, halves: string, fields: import("../../core/js/layers.js").Field[],
 *   longest: number}} Data */
/** @typedef {ReturnType<typeof compute>} Result */
/** @typedef {ReturnType<typeof decoded>} Decoded */

export { NAMES };

/** @type {WeakMap<Data, Decoded & {drawn?: string, wide?: ReturnType<typeof spread>, moved?: string, seen?: any,
 *   chosen?: string, template?: any}>} */
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
  const slid = { stack: byPlace(templates[1], stages[1].templates), net: byPlace(net[SECOND].weight ?? new Float64Array(), stages[1].templates) };
  return { templates, reader, layers: net, slid };
}

/**
 * Choosing another map passes nothing anew, and a shift little: what the picture's surroundings cut off or
 * leave is what differs.
 * @param {State} state
 * @param {Data} data
 */
export function compute(state, data) {
  const own = memory.get(data) ?? decoded(data);
  memory.set(data, own);
  const picture = clean(state, data);
  const drawn = picture.flat().join(" ");
  if (own.drawn !== drawn) Object.assign(own, { drawn, moved: "", wide: spread(picture, own, data) });
  const moved = `${state.down} ${state.right}`;
  if (own.moved !== moved) Object.assign(own, { moved, seen: read(/** @type {any} */ (own.wide), state, own, data) });
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

/**
 * The weights that the chosen maps slide, as Python has them: {name: [channel][row][column]}.
 * @param {Decoded} own
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
