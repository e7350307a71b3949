// Pixels pressed: the picture on screen becomes the reader's own.
import { DRAWING, blank, isDrawing } from "../../core/js/pictures.js";
import { asDrawn, sketchPad } from "../../core/js/sketch.js";
import { clean } from "./compute.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */


function keep({ page }, pixels) {
  page.set({ pixels, digit_index: DRAWING });
}

/** @param {Context} c */
export function clear(c) {
  keep(c, blank(c.page.data.side));
}

/**
 * A drawing begins with the digit on screen. A finger changes one pixel of a digit, and draws on what is
 * the reader's own.
 * @param {Context} c
 */
export function pad(c) {
  const { state, page, place } = c;
  return sketchPad(c, {
    grid: place.input,
    rows: isDrawing(state) ? state.pixels : asDrawn(clean(state, page.data)),
    own: isDrawing(state),
    keep: (pixels) => keep(c, pixels),
    finger: "taps",
    toggles: true,
  });
}
