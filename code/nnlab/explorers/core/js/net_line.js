// What a line says of a net, word for word as core/nets.py: its answer, and what one of its maps has found.
import { fill, number, rounded } from "./numbers.js";

/** @typedef {Record<string, string>} Words */

/**
 * @param {Words} words
 * @param {string} net  its name
 * @param {{digit: number, share: number, truth: number | null}} answer  truth: null of a drawing
 */
export function answered(words, net, { digit, share, truth }) {
  const right = truth === null || truth === digit;
  return fill(right ? words.read : words.misread, { net, digit, share: rounded(100 * share, 1) });
}

/**
 * @param {Words} words
 * @param {Record<string, string | number>} named  the layer and the map
 * @param {number} value  the map's largest
 * @param {number[] | null} field  as `fieldOf` gives it
 */
export function found(words, named, value, field) {
  if (!field) return fill(words.silent, named);
  const [top, left, bottom, right] = field.map((place) => place + 1);
  return fill(words.found, { value: number(value), top, left, bottom, right, ...named });
}
