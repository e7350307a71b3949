// The state of the letter explorer turned into a picture and its reading, as nnlab.motifs reads it.
import { inked, shifted } from "../../core/js/pictures.js";
import { clip } from "./geometry.js";
import { judge, respond } from "./read.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/**
 * @typedef {object} Data
 * @property {number} side  pixels of the picture
 * @property {{name: string, pictures: number[][][]}[]} letters  pictures by the pen's thickness, from 1 on
 * @property {number[][]} noises  at strength 1: the page has no numpy to draw it
 * @property {any} reading  the numbers of nnlab.motifs
 * @property {number} least_ink  pixels: less is what sums leave of rounding
 * @property {number} room  pixels that both letters have on all sides, with every pen
 */

const MOST = 24; // answers kept at a time: dragging a slider asks for the same again and again
/** @type {WeakMap<Data, Map<string, any>>} */
const kept = new WeakMap();

function remembered(data, key, make) {
  if (!kept.has(data)) kept.set(data, new Map());
  const answers = kept.get(data) ?? new Map();
  if (!answers.has(key)) answers.set(key, make());
  if (answers.size > MOST) answers.delete(answers.keys().next().value);
  return answers.get(key);
}

/**
 * Whether the picture is the reader's own: the choice after the letters.
 * @param {State} state
 * @param {Data} data
 */
export function isOwn({ letter_index }, { letters }) {
  return letter_index === letters.length;
}

/**
 * Ink before the noise, moved.
 * @param {State} state
 * @param {Data} data
 * @param {number} [down]
 * @param {number} [right]
 */
export function clean(state, data, down = state.down, right = state.right) {
  const { letter_index, thickness, pixels } = state;
  const rows = isOwn(state, data) ? inked(pixels) : data.letters[letter_index].pictures[thickness - 1];
  return shifted(rows, down, right);
}

// Whether the shift pushes ink out of the picture.
function isCut(state, data) {
  const ink = (rows) => rows.flat().reduce((sum, value) => sum + value, 0);
  return ink(clean(state, data)) < ink(clean(state, data, 0, 0)) - data.least_ink;
}

function noisy(rows, level, noises) {
  return level ? rows.map((row, i) => row.map((value, j) => clip(value + level * noises[i][j]))) : rows;
}

function reading(state, data, down, right) {
  const { letter_index, thickness, noise, pixels, stride } = state;
  const which = isOwn(state, data) ? pixels.join("") : `${letter_index} ${thickness}`;
  const picture = noisy(clean(state, data, down, right), noise / 100, data.noises);
  const key = `${which} ${down} ${right} ${noise} ${stride}`;
  const answers = remembered(data, key, () => respond(picture, stride, data.reading));
  const thresholds = { endpoint: state.endpoint_threshold / 100, corner: state.corner_threshold / 100 };
  return { picture, thresholds, ...judge(answers, thresholds, stride, data.reading) };
}

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute(state, data) {
  const { down, right } = state;
  const result = reading(state, data, down, right);
  if (!down && !right) return { ...result, before: null, along: false, cut: false };
  const before = reading(state, data, 0, 0);
  const places = (hits, y, x) => hits.map((hit) => `${hit.kind} ${hit.row + y},${hit.column + x}`).sort().join();
  const along = places(before.hits, down, right) === places(result.hits, 0, 0);
  return { ...result, before, along, cut: isCut(state, data) };
}
