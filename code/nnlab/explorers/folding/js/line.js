// What is said of a state: the live line, word for word as line.py says it, and the copied Python.
import { fill, number, subscript } from "../../core/js/numbers.js";
import { tenths } from "./compute.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */

/**
 * What the image after so many half-steps is called: x, z₁, a₁, ..., e.
 * @param {number} stage
 * @param {number} last
 */
export function nameOf(stage, last) {
  if (stage === 0 || stage === last) return stage ? "e" : "x";
  return `${stage % 2 ? "z" : "a"}${subscript(Math.floor((stage + 1) / 2))}`;
}

/**
 * @param {State} _state
 * @param {import("./compute.js").Result} result
 * @param {Record<string, string>} words
 * @param {Data} data
 */
export function line(_state, result, words, { last }) {
  const { at, pieces, begun, gone, dead, follow, places, right, count } = result;
  const said = [step(at, words, last), fill(words.pieces, { count: pieces[begun] })];
  if (gone.length) said.push(fill(words.gone, { count: gone.length }));
  if (dead.length) said.push(fill(words.dead, { units: dead.map(([k, unit]) => `a${subscript(k)}[${unit}]`).join(", ") }));
  if (follow) {
    const [x, y] = places[follow - 1].map(number);
    said.push(fill(gone.includes(follow - 1) ? words.lost : words.followed, { point: follow, x, y }));
  }
  return [...said, fill(words.right, { right, count })].join(" · ");
}

/**
 * @param {number} at
 * @param {Record<string, string>} words
 * @param {number} last
 */
function step(at, words, last) {
  const before = Math.floor(at);
  if (at === before) return fill(words.now, { name: nameOf(before, last) });
  const part = number(Math.round(100 * (at - before)));
  return fill(words.between, { before: nameOf(before, last), after: nameOf(before + 1, last), part });
}

/**
 * @param {State} state
 * @param {Data} data
 */
export function snippet({ dataset_index, stage }, { names }) {
  return `from nnlab.folding import trained_fold

data, net, seed = trained_fold("${names[dataset_index]}")
net.image(data.points, stage=${tenths(stage)})`;
}
