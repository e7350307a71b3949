// A letter's measures, and its strokes redrawn with one even pen: nnlab.motifs.measure, even_strokes.
import { clip, radians } from "./geometry.js";

/** @typedef {{height: number, thickness: number, slant: number, breadth: number, pen: number}} Measures */

const rounded = (value, digits) => Math.round(value * 10 ** digits) / 10 ** digits;
const each = (rows, at) => rows.map((row, i) => row.map((value, j) => at(value, i, j)));

function total(rows, at) {
  let sum = 0;
  rows.forEach((row, i) => row.forEach((value, j) => (sum += at(value, i, j))));
  return sum;
}

/** @param {number[][]} picture */
export function contrast(picture) {
  return each(picture, (value) => clip(2 * value - 0.5));
}

/**
 * @param {number[][]} ink  a picture after `contrast`
 * @param {any} reading  the numbers of nnlab.motifs
 * @returns {Measures | null}  null if there is less than a pixel of ink
 */
export function measure(ink, reading) {
  const all = total(ink, (v) => v);
  if (all < 1) return null;
  const [row, column] = [total(ink, (v, i) => v * i) / all, total(ink, (v, _, j) => v * j) / all];
  const spread = total(ink, (v, i) => v * (i - row) ** 2) / all;
  const height = rounded(Math.max(reading.least, reading.height * Math.sqrt(spread)), 6);
  const mixed = total(ink, (v, i, j) => v * (i - row) * (j - column)) / all;
  const lean = clip((-reading.hidden * mixed) / Math.max(spread, 1), -reading.lean, reading.lean);
  const slant = rounded((Math.atan(lean) * 180) / Math.PI, 6);
  const upright = Math.tan(radians(slant));
  const across = total(ink, (v, i, j) => v * (j - column + (i - row) * upright) ** 2) / all;
  const breadth = rounded(clip(Math.sqrt(across / Math.max(spread, 1)), reading.narrow, 1), 6);
  const side = height / 2;
  const answer = boxed(ink, side);
  const share = total(ink, (v, i, j) => v * answer[i][j]) / all;
  return { height, thickness: rounded((side * share) / reading.askew, 6), slant, breadth, pen: reading.pen * height };
}

// The mean over a square of `side` pixels around each pixel; a side between two odd whole numbers is
// met by lighter weights at the rim. Across, then down: the square's weights are a product.
function boxed(rows, side) {
  const rim = Math.ceil((side - 1) / 2);
  const weights = Array(2 * rim + 1).fill(1);
  if (rim) weights[0] = weights[2 * rim] = (side - (2 * rim - 1)) / 2;
  const sum = weights.reduce((a, b) => a + b, 0);
  const over = (at, k) => weights.reduce((mean, weight, step) => mean + weight * (at(k + step - rim) ?? 0), 0) / sum;
  const across = each(rows, (_, i, j) => over((k) => rows[i][k], j));
  return each(rows, (_, i, j) => over((k) => across[k]?.[j], i));
}

/**
 * @param {number[][]} ink
 * @param {Measures} measures
 * @param {any} reading
 */
export function evenStrokes(ink, { pen, thickness }, reading) {
  const side = Math.max(pen + thickness / 2, thickness, 1);
  const bias = clip(1 - pen / thickness, reading.bias[0], reading.bias[1]);
  const answer = boxed(ink, side);
  const usual = total(ink, (v, i, j) => v * answer[i][j]) / total(ink, (v) => v);
  return each(answer, (value) => rounded(clip((value / usual - bias) / (1 - bias)), 9));
}
