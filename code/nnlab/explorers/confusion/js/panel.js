// The chosen cell: its count, its share with the interval, and its most confident pictures.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { fill, rounded } from "../../core/js/numbers.js";
import { grey, lattice, pixels } from "../../core/js/pixels.js";
import { picture } from "./compute.js";
import { named, percent } from "./line.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const PIXEL = 7; // of a sample
const START = { "text-anchor": "start" };

/** @param {Context} c */
export function panel(c) {
  const { result, page: { words }, place: { panel: { x, y, width } } } = c;
  const { actual, answer, count, of, samples, drawn } = result;
  const title = `${named(actual, result, words)} → ${named(answer, result, words)}`;
  return svg("g", { "aria-hidden": "true" },
    label(title, x, y, { ...START, size: 17, room: width - 90, class: "nnlab-strong" }),
    label(String(count), x + width - 44, y, { size: 17, "text-anchor": "end", class: "nnlab-strong", "data-output": "count" }),
    label(`/ ${of}`, x + width, y, { size: 12, "text-anchor": "end", class: "nnlab-note-text" }),
    share(c),
    count > 0 && label(words.samples, x, y + 78, { ...START, size: 13, class: "nnlab-note-text" }),
    count > 0 ? samples.map((/** @type {[number, number]} */ one, /** @type {number} */ i) => sample(c, one, i))
      : label(words.empty, x, y + 84, { ...START, size: 13, room: width }),
    count > 0 && !drawn && label(words.pictures_absent, x, y + 104 + samples.length * 48, { ...START, size: 12, room: width, class: "nnlab-note-text" }));
}

/** A bar from 0 to 100 % with the interval as a whisker. @param {Context} c */
function share({ result, place: { panel: { x, y, width } } }) {
  const top = y + 22;
  const at = (/** @type {number} */ part) => x + part * width;
  const [low, high] = [at(result.low), at(result.high)];
  return [
    svg("rect", { x, y: top, width, height: 12, class: "nnlab-share-all" }),
    svg("rect", { x, y: top, width: result.share * width, height: 12, class: "nnlab-share" }),
    svg("path", { d: `M${low} ${top + 6}H${high}M${low} ${top + 1}v10M${high} ${top + 1}v10`, class: "nnlab-whisker" }),
    label(`${percent(result.share)}% (${percent(result.low)}–${percent(result.high)})`, x, top + 28, { ...START, size: 13 }),
  ];
}

/**
 * A digit is drawn; of the other sets only the place and the confidence are known here.
 * @param {Context} c
 * @param {[number, number]} one
 * @param {number} i
 */
function sample({ result: { drawn }, page: { words, data }, place }, [number, confidence], i) {
  const { x, y } = place.sample(i);
  const sure = confidence < 0.995 ? rounded(confidence, 2) : "> 0.99";
  if (!drawn) {
    return [
      label(fill(words.place, { place: number }), x, y, { ...START, size: 13 }),
      label(`${words.confidence} ${sure}`, x, y + 20, { ...START, size: 13, class: "nnlab-note-text" }),
    ];
  }
  const box = { x, y: y - 8, cell: PIXEL, width: 8 * PIXEL, height: 8 * PIXEL };
  return [
    pixels(picture(data.pixels[number]), box, (value) => grey(value, 16, 1), 16),
    lattice(box, 8, 8),
    label(`#${number}`, x + 8 * PIXEL + 6, y + 10, { ...START, size: 12 }),
    label(sure, x + 8 * PIXEL + 6, y + 28, { ...START, size: 12 }),
  ];
}
