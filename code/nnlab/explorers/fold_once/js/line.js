// What is said of a state: the live line, word for word as line.py says it, and the copied Python.
import { fill, number } from "../../core/js/numbers.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {import("../../core/js/plane.js").Point} Point */

/**
 * @param {State} state
 * @param {ReturnType<typeof import("./compute.js").compute>} result
 * @param {Record<string, string>} words
 * @param {Data} data
 */
export function line({ fold }, { places, crease, line: divided }, words, data) {
  /** @param {number} i */
  const values = (i) => crease.map((place) => number(place[i])).join(", ");
  const points = met(places, data);
  return [
    divided ? fill(words.divided, { gap: number(divided.gap) }) : words.undivided,
    fold in NAMED && words[NAMED[fold]],
    points && fill(words.met, { points }),
    fill(words.away, { values: values(1) }),
    fill(words.along, { values: values(0) }),
  ].filter(Boolean).join(" · ");
}

/** @type {Record<number, string>} the words for folds that do to s what has a name */
const NAMED = { 50: "at50", 100: "at100" };

/**
 * Points of both classes in one place, to two decimals.
 * @param {Point[]} places
 * @param {Data} data
 */
function met(places, { corners, classes }) {
  const shown = places.map((place) => place.map(number).join(" "));
  const pairs = shown.flatMap((_, i) => shown.slice(0, i).map((_place, j) => [j, i]));
  const mixed = pairs.filter(([j, i]) => shown[i] === shown[j] && classes[i] !== classes[j]);
  return mixed.map((pair) => pair.map((i) => corners[i].join("")).join(" = ")).join(", ");
}

/**
 * @param {State} state
 * @param {Data} data
 */
export function snippet({ angle, fold }, { most }) {
  return `from nnlab.folding import dividing_line, fold_once
from nnlab.xor import INPUTS, truth_table

places = fold_once(INPUTS, angle=${angle}, fold=${fold / most.fold})
print(dividing_line(places, truth_table("XOR")))
places`;
}
