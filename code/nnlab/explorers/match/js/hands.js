// Pixels pressed: the picture on screen becomes the reader's own.
import { pixelPad } from "../../core/js/pixel_pad.js";
import { fill } from "../../core/js/numbers.js";
import { texts, touched } from "../../core/js/pictures.js";
import { isOwn } from "./compute.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/**
 * The surface to draw on; the first pixel decides whether a stroke inks or erases.
 * @param {Context} c
 */
export function pad(c) {
  const { state, result, page, place } = c;
  const { words, data } = page;
  // What is drawn between two frames is kept here: the state arrives one frame late.
  page.at.drawn = isOwn(state, data) && !state.right ? state.pixels : null;
  const inked = ({ row, column }) => Boolean(result.picture[row][column]);
  return pixelPad(c, {
    grid: place.input,
    finger: "taps",
    inked,
    ink: (at) => !inked(at),
    name: (at) => fill(words.pixel, { row: at.row + 1, column: at.column + 1, what: inked(at) ? words.ink : words.paper }),
    paint(places, ink) {
      page.at.drawn = touched(page.at.drawn ?? texts(result.picture), places, ink);
      page.set({ pixels: page.at.drawn, letter_index: data.letters.length, right: 0 });
    },
  });
}
