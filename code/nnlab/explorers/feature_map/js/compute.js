// The numbers of the feature map explorer: pure, and the same as nnlab.convnet.feature_maps gives.
import { fieldOf, layersOf, passed, strongest } from "../../core/js/layers.js";
import { Maps } from "../../core/js/maps.js";
import { inked, isDrawing, shifted } from "../../core/js/pictures.js";
import { verdicts } from "../../core/js/softmax.js";
import { halves } from "../../core/js/weights.js";
import { fitDigit, total } from "./fit.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {{place: number, kind: "conv" | "pool"} & import("../../core/js/layers.js").Field} Shown */
/** @typedef {{layers: import("../../core/js/layers.js").Told[], weights: string, shown: Shown[]}} Net */
/** @typedef {{side: number, digits: string[][], nets: Record<string, Net>, most: number, longest: number}} Data */
/** @typedef {ReturnType<typeof compute>} Result */

export const NAMES = ["plain", "global max"];

/** @type {WeakMap<Data, {nets: Record<string, import("../../core/js/layers.js").Layer[]>, made: Map<string, {key: string, value: any}>}>} */
const memory = new WeakMap();

// The last answer of each step: choosing another map passes no net, moving the digit fits nothing anew.
/**
 * @template Made
 * @param {Data} data
 * @param {string} step
 * @param {string} key
 * @param {() => Made} make
 * @returns {Made}
 */
function once(data, step, key, make) {
  const { made } = known(data);
  if (made.get(step)?.key !== key) made.set(step, { key, value: make() });
  return made.get(step)?.value;
}

/** @param {Data} data */
function known(data) {
  const found = memory.get(data) ?? { nets: decoded(data), made: new Map() };
  memory.set(data, found);
  return found;
}

/** @param {Data} data */
function decoded({ nets }) {
  return Object.fromEntries(Object.entries(nets).map(([name, net]) => [name, layersOf(net.layers, halves(net.weights))]));
}

/**
 * What is drawn, as rows of "#" and ".".
 * @param {State} state
 * @param {Data} data
 * @returns {string[]}
 */
export function drawn(state, data) {
  return isDrawing(state) ? state.pixels : data.digits[state.digit_index];
}

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute(state, data) {
  const rows = drawn(state, data);
  const name = NAMES[state.net_index];
  const key = `${state.fitted}${rows.join("")}`;
  const unmoved = once(data, "fit", key, () => (state.fitted ? fitDigit(inked(rows)) : inked(rows)));
  const seen = once(data, "pass", `${key} ${state.down} ${state.right}`, () => pass(shifted(unmoved, state.down, state.right), data));
  const { shown } = data.nets[name];
  const layer = Math.min(state.layer, shown.length);
  const maps = once(data, "maps", `${key} ${state.down} ${state.right} ${name}`, () => shown.map(({ place }) => seen.found[name][place]));
  const unit = Math.min(state.unit, maps[layer - 1].count - 1);
  const best = strongest(maps[layer - 1], unit);
  const [before, after] = [total(unmoved.map(total)), seen.picture.values.reduce((sum, value) => sum + value, 0)];
  return {
    net: name, picture: seen.picture, maps, scores: seen.scores, shares: seen.shares, answers: seen.answers, layer, unit,
    strongest: [best.value, best.row, best.column],
    field: fieldOf(shown[layer - 1], best, data.side),
    lost: before ? 1 - after / before : 0,
    shown, inked: before > 0,
  };
}

/**
 * A picture passed through both nets.
 * @param {number[][]} rows
 * @param {Data} data
 */
function pass(rows, data) {
  const picture = new Maps(Float64Array.from(rows.flat()), 1, rows.length);
  const found = byName((name) => passed(known(data).nets[name], picture));
  return { picture, found, ...verdicts(byName((name) => [...found[name][found[name].length - 1].values])) };
}

/**
 * @template Made
 * @param {(name: string) => Made} make
 * @returns {Record<string, Made>}
 */
const byName = (make) => Object.fromEntries(NAMES.map((name) => [name, make(name)]));
