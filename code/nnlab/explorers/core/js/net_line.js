// What a line says of a net, word for word as core/nets.py: its answer, and what one of its maps has found.
import { fill, number, rounded } from "./numbers.js";

/**
 * @param {{read: string, misread: string}} texts  of a right and of a wrong answer
 * @param {string} net  its name
 * @param {{digit: number, share: number, truth: number | null}} answer  truth: null of a drawing
 */
export function answered({ read, misread }, net, { digit, share, truth }) {
  const right = truth === null || truth === digit;
  return fill(right ? read : misread, { net, digit, share: rounded(100 * share, 1) });
}

/**
 * @param {{found: string, silent: string}} texts
 * @param {Record<string, string | number>} named  the layer and the map
 * @param {number} value  the map's largest
 * @param {number[] | null} field  as `fieldOf` gives it
 */
export function found(texts, named, value, field) {
  if (!field) return fill(texts.silent, named);
  const [top, left, bottom, right] = field.map((place) => place + 1);
  return fill(texts.found, { value: number(value), top, left, bottom, right, ...named });
}
