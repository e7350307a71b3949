// The live line of the neocognitron explorer, word for word as line.py says it.
import { answered, found } from "../../core/js/net_line.js";
import { truthOf } from "../../core/js/pictures.js";
import { NAMES } from "./compute.js";

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
  return [...said, ...NAMES.map((name) => foundBy(result, name, words))].join(" · ");
}

/** @type {(state: any, result: Result, name: string, words: Words) => string} */
function answer(state, { answers, shares }, name, words) {
  const [digit, truth] = [answers[name], truthOf(state)];
  return answered({ read: words.read, misread: words.misread }, words[name], { digit, truth, share: shares[name][digit] });
}

/** @type {(result: Result, name: string, words: Words) => string} */
export function foundBy({ layer, unit, strongest, field }, name, words) {
  return found({ found: words.found, silent: words.silent }, { layer: words[`layer_${name}_${layer}`], unit: unit + 1 }, strongest[name][0], field[name]);
}
