// The live line of the feature map explorer, word for word as line.py says it.
import { fill, number, rounded } from "../../core/js/numbers.js";
import { NAMES, isOwn } from "./compute.js";

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
  return [...said, found(result, words)].join(" · ");
}

/** @type {(state: any, result: Result, name: string, words: Words) => string} */
function answer(state, { answers, shares }, name, words) {
  const digit = answers[name];
  const wrong = !isOwn(state) && state.digit_index !== digit;
  const share = rounded(100 * shares[name][digit], 1);
  return fill(wrong ? words.misread : words.read, { net: words[name.replace(" ", "_")], digit, share });
}

/**
 * What the chosen map has found, or that it is silent.
 * @param {Result} result
 * @param {Words} words
 */
export function found({ shown, layer, unit, strongest, field }, words) {
  const named = { layer: layerName(shown, layer, words), unit: unit + 1 };
  if (!field) return fill(words.silent, named);
  const [top, left, bottom, right] = field.map((place) => place + 1);
  return fill(words.found, { value: number(strongest[0]), top, left, bottom, right, ...named });
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
