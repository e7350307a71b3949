// What is said of a state: the live line, word for word as line.py says it, and the copied Python.
import { fill, number } from "../../core/js/numbers.js";
import { cornerName } from "../../core/js/truth_table.js";
import { preactivation } from "./net.js";
import { settle } from "./settle.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {import("./compute.js").Result} Result */
/** @typedef {Record<string, string>} Words */

/**
 * @param {State} state
 * @param {Result} result
 * @param {Words} words
 * @param {Data} data
 */
export function line(state, result, words, data) {
  const { right, outputs } = result;
  const wrong = data.corners.filter((/** @type {any} */ _, /** @type {number} */ i) => !right[i]);
  return [
    fill(words.right, { right: right.length - wrong.length }),
    wrong.length > 0 && fill(words.wrong, { points: wrong.map(cornerName).join(", ") }),
    `y = ${outputs.map(number).join(", ")}`,
    ...merged(result, data).map((group) => fill(words.same, group)),
    ...idle(result, words, data),
    limit(state, result, words, data),
    source(state, result, words, data),
  ].filter(Boolean).join(" · ");
}

/**
 * Points of both classes that have one place in hidden space, to the table's two decimals.
 * @param {Result} result
 * @param {Data} data
 */
function merged({ hidden }, { corners, classes }) {
  const shown = hidden.map((point) => `(${point.map(number).join(", ")})`);
  /** @param {string} place */
  const members = (place) => shown.flatMap((other, i) => (other === place ? [i] : []));
  /** @param {string} place */
  const mixed = (place) => new Set(members(place).map((i) => classes[i])).size > 1;
  /** @param {string} place */
  const named = (place) => members(place).map((i) => cornerName(corners[i])).join(", ");
  return [...new Set(shown)].filter(mixed).map((place) => ({ place, points: named(place) }));
}

/**
 * What units do that part nothing: no boundary, dead, or all points on one side.
 * @param {Result} result
 * @param {Words} words
 * @param {Data} data
 */
function idle({ net, hidden, dead }, words, { corners, nothing }) {
  return net.units.map((unit, i) => {
    /** @type {number[]} */
    const values = (i < 2 ? corners : hidden).map((/** @type {any} */ point) => preactivation(unit, point));
    const said = { unit: words[`unit${i}`], b: number(unit.b) };
    if (!unit.w[0] && !unit.w[1]) return fill(words.flat, said);
    if (dead[i]) return fill(words.dead, said);
    if (values.every((z) => z > nothing)) return fill(words.side, { ...said, side: "+" });
    if (values.every((z) => z < -nothing)) return fill(words.side, { ...said, side: "−" });
    return null;
  });
}

/**
 * Which weights of the chosen unit are at an end of their sliders.
 * @param {State} state
 * @param {Result} result
 * @param {Words} words
 * @param {Data} data
 */
function limit({ unit_index }, { settled: { w1, w2, b } }, words, { most }) {
  const ends = Object.entries({ "w₁": w1, "w₂": w2, b }).filter(([, value]) => Math.abs(value) === most);
  const weights = ends.map(([name, value]) => `${name} = ${number(value)}`).join(", ");
  return weights && fill(words.limit, { unit: words[`unit${unit_index}`], weights });
}

/**
 * Where the weights come from.
 * @param {State} state
 * @param {Result} result
 * @param {Words} words
 * @param {Data} data
 */
function source({ start_index }, { touched, settled }, words, { starts }) {
  if (touched) return words.own;
  const { seed } = starts[start_index];
  return seed < 0 ? words.gates : fill(words.seed, { seed, epoch: settled.epoch });
}

/**
 * @param {State} state
 * @param {Data} data
 */
export function snippet(state, data) {
  const [a, b, c, d, e, f, v1, v2, last] = settle(state, data).weights;
  const { activation } = data.starts[state.start_index];
  const net = `[[${a}, ${b}], [${d}, ${e}]], [${c}, ${f}], [${v1}, ${v2}], ${last}`;
  return `from nnlab.xor import INPUTS, Net\n\nNet(${net}, "${activation}")(INPUTS)`;
}
