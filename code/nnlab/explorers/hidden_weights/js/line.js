// What is said of a state: the live line, word for word as line.py says it, and the copied Python.
import { fill, number, rounded } from "../../core/js/numbers.js";
import { largest, smallest } from "./compute.js";

/** @typedef {import("./compute.js").Result} Result */
/** @typedef {import("./compute.js").Data} Data */

/**
 * @param {Result} result
 * @param {Record<string, string>} words
 * @param {Data} data
 */
export function cellName({ unit, cls, parts }, words, { w2 }) {
  return fill(words.part, { cls, weight: number(w2[cls][unit]), part: number(parts[cls][unit]) });
}

/**
 * @param {import("../../core/js/frame.js").State} state
 * @param {Result} result
 * @param {Record<string, string>} words
 * @param {Data} data
 */
export function line({ digit_index: digit }, result, words, data) {
  const { unit, cls, activations, bars, answer, shares, out } = result;
  return [
    fill(out === unit ? words.unit_out : words.unit_on, { unit: unit + 1, h: number(activations[unit]) }),
    cellName(result, words, data),
    fill(words.speakers, { cls, best: largest(bars[cls]) + 1, worst: smallest(bars[cls]) + 1 }),
    fill(answer === digit ? words.read : words.misread, { answer, digit, share: rounded(100 * shares[answer], 1) }),
  ].join(" · ");
}

/**
 * @param {import("../../core/js/frame.js").State} state
 * @param {Data} data
 */
export function snippet({ digit_index, sample, without_index }, { places }) {
  const taken = without_index ? `hidden[${without_index - 1}] = 0\n` : "";
  return `from nnlab.datasets import digits
from nnlab.results import ten_units

net, picture = ten_units(), digits().x_test[${places[digit_index][sample - 1]}] / 16
hidden = net.activations(picture[None])[1][0]
${taken}w2, b2 = net.layers[1]
w2 @ hidden + b2`;
}
