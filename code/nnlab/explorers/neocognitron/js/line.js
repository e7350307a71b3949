// The live line of the neocognitron explorer, word for word as line.py says it.
import { fill, number, rounded } from "../../core/js/numbers.js";
import { NAMES, isOwn } from "./compute.js";

/** @typedef {import("./compute.js").Result} Result */
/** @typedef {Record<string, string>} Words */

/**
 * @param {import("../../core/js/frame.js").State} state
 * @param {Result} result
 * @param {Words} words
 */
export function line(state, result, words) {
  const said = NAMES.map((name) => answer(state, result, name, words));
  if (!result.picture.values.some(Boolean)) said.push(words.empty);
  return [...said, ...NAMES.map((name) => found(result, name, words))].join(" · ");
}

/** @type {(state: any, result: Result, name: string, words: Words) => string} */
function answer(state, { answers, shares }, name, words) {
  const digit = answers[name];
  const wrong = !isOwn(state) && state.digit_index !== digit;
  const share = rounded(100 * shares[name][digit], 1);
  return fill(wrong ? words.misread : words.read, { net: words[name], digit, share });
}

/** @type {(result: Result, name: string, words: Words) => string} */
export function found({ layer, unit, strongest, field }, name, words) {
  const named = { layer: words[`layer_${name}_${layer}`], unit: unit + 1 };
  if (!field[name]) return fill(words.silent, named);
  const [top, left, bottom, right] = field[name].map((/** @type {number} */ place) => place + 1);
  return fill(words.found, { value: number(strongest[name][0]), top, left, bottom, right, ...named });
}
