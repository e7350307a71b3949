// The live line of the feature map explorer, word for word as line.py says it.
import { answered, found } from "../../core/js/net_line.js";
import { fill, rounded } from "../../core/js/numbers.js";
import { truthOf } from "../../core/js/pictures.js";
import { NAMES } from "./compute.js";

/** @typedef {import("./compute.js").Result} Result */
/** @typedef {Record<string, string>} Words */

const LEAST = 1e-6; // share of ink below which what is lost is a rounding error

/**
 * @param {import("../../core/js/frame.js").State} state
 * @param {Result} result
 * @param {Words} words
 */
export function line(state, result, words) {
  const said = NAMES.map((name) => answer(state, result, name, words));
  if (!result.inked) said.push(words.empty);
  else if (result.lost > LEAST) said.push(fill(words.lost, { percent: rounded(100 * result.lost, 1) }));
  return [...said, foundBy(result, words)].join(" · ");
}

/** @type {(state: any, result: Result, name: string, words: Words) => string} */
function answer(state, { answers, shares }, name, words) {
  const [digit, truth] = [answers[name], truthOf(state)];
  return answered({ read: words.read, misread: words.misread }, words[name.replace(" ", "_")], { digit, truth, share: shares[name][digit] });
}

/**
 * What the chosen map has found, or that it is silent.
 * @param {Result} result
 * @param {Words} words
 */
export function foundBy({ shown, layer, unit, strongest, field }, words) {
  return found({ found: words.found, silent: words.silent }, { layer: layerName(shown, layer, words), unit: unit + 1 }, strongest[0], field);
}

/**
 * A layer's name, with its number among those of its kind.
 * @param {Result["shown"]} shown
 * @param {number} layer  from 1
 * @param {Words} words
 */
export function layerName(shown, layer, words) {
  const { kind } = shown[layer - 1];
  return fill(words[kind], { number: shown.slice(0, layer).filter((one) => one.kind === kind).length });
}
