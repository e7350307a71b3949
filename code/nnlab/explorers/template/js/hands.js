// Pixels pressed: the picture on screen becomes the reader's own.
import { fill } from "../../core/js/numbers.js";
import { blank, texts, touched } from "../../core/js/pictures.js";
import { pixelPad } from "../../core/js/pixel_pad.js";
import { clean, isOwn } from "./compute.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const DRAWING = 10;

// A drawing begins with the digit on screen, its darker half as ink.
function asDrawn(state, data) {
  return texts(clean(state, data).map((row) => row.map((value) => Number(value >= 0.5))));
}

function keep({ page }, pixels) {
  page.at.drawn = pixels; // what is drawn between two frames: the state arrives one frame late
  page.set({ pixels, digit_index: DRAWING });
}

/** @param {Context} c */
export function clear(c) {
  keep(c, blank(c.page.data.side));
}

/**
 * The surface to draw on; the first pixel decides whether a stroke inks or erases. A finger changes one
 * pixel of a digit, and draws on what is the reader's own.
 * @param {Context} c
 */
export function pad(c) {
  const { state, page, place } = c;
  const { words, data } = page;
  const rows = asDrawn(state, data);
  page.at.drawn = isOwn(state) ? state.pixels : null;
  const inked = ({ row, column }) => rows[row][column] === "#";
  return pixelPad(c, {
    grid: place.input,
    finger: isOwn(state) ? "draws" : "taps",
    inked,
    ink: (at) => !inked(at),
    name: (at) => fill(words.grid, { row: at.row + 1, column: at.column + 1, what: inked(at) ? words.ink : words.paper }),
    paint: (places, ink) => keep(c, touched(page.at.drawn ?? rows, places, ink)),
  });
}
