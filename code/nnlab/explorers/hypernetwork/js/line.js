// What is said of a state: the live line, word for word as line.py says it, and the copied Python.
import { fill, literal, number, significant } from "../../core/js/numbers.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {import("./compute.js").Result} Result */

/**
 * @param {State} state
 * @param {Result} result
 * @param {Record<string, string>} words
 * @param {Data} data
 */
export function line({ angle, fixed, x, y }, result, words, { trained: [most, reach] }) {
  const [a, b, c, d] = result.weights.flat().map(number);
  /** @type {(template: string, place: number[], off: number) => string} */
  const led = (template, [right, up], off) => fill(template, { x: number(right), y: number(up), off: significant(off) });
  return [
    fill(words.made, { angle: number(angle), a, b, c, d }),
    led(words.led, result.hyper, result.hyper_off),
    fixed && led(words.led_fixed, result.fixed, result.fixed_off),
    x === 0 && y === 0 && words.middle,
    Math.abs(angle) > most && words.far_angle,
    Math.max(Math.abs(x), Math.abs(y)) > reach && words.far_point,
  ].filter(Boolean).join(" · ");
}

/** @param {State} state */
export function snippet({ angle, seed, x, y }) {
  return `import numpy as np
from nnlab.transforms import trained_race

nets, seed, point = trained_race().nets, ${seed}, [[${literal(x)}, ${literal(y)}]]
angle = np.deg2rad([${angle}])
[nets[name][seed](angle, point)[0] for name in ("hyper", "fixed")]`;
}
