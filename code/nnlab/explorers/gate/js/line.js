// What is said of a state: the live line, word for word as line.py says it, and the copied Python.
import { fill, literal, number } from "../../core/js/numbers.js";
import { cornerName } from "../../core/js/truth_table.js";

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
  /** @type {number[][]} */
  const wrong = data.corners.filter((/** @type {number[]} */ _, /** @type {number} */ i) => !result.right[i]);
  const target = data.targets[state.target_index];
  return [
    fill(words.right, { target, right: 4 - wrong.length }),
    wrong.length > 0 && fill(words.wrong, { points: wrong.map(cornerName).join(", ") }),
    `y = ${result.outputs.map(number).join(", ")}`,
    side(result, words, data),
    target === "XOR" && wrong.length === 1 && words.most,
    wrong.length === 4 && result.scores.every((z) => Math.abs(z) > data.nothing) && words.opposite,
    limit(result, words, data),
  ].filter(Boolean).join(" · ");
}

/**
 * Nothing is divided: no boundary, or all points on one side of it.
 * @param {Result} result
 * @param {Words} words
 * @param {Data} data
 */
function side({ unit, scores, outputs }, words, { nothing }) {
  if (!unit.w[0] && !unit.w[1]) return fill(words.flat, { y: number(outputs[0]) });
  if (scores.every((z) => z > nothing)) return fill(words.side, { side: "+" });
  return scores.every((z) => z < -nothing) && fill(words.side, { side: "−" });
}

/**
 * @param {Result} result
 * @param {Words} words
 * @param {Data} data
 */
function limit({ unit: { w: [w1, w2], b } }, words, { most }) {
  const ends = Object.entries({ "w₁": w1, "w₂": w2, b }).filter(([, value]) => Math.abs(value) === most);
  return ends.length > 0 && fill(words.limit, { weights: ends.map(([name, value]) => `${name} = ${number(value)}`).join(", ") });
}

/** @param {State} state */
export function snippet({ w1, w2, b }) {
  return `from nnlab.xor import Gate\n\nGate(${[w1, w2, b].map(literal).join(", ")})()`;
}
