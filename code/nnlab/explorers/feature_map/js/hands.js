// The digit that is drawn on.
import { DRAWING, isDrawing } from "../../core/js/pictures.js";
import { drawn } from "./compute.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const PEN = 3;

/**
 * @param {Context} c
 * @returns {import("../../core/js/sketch.js").Sketch}
 */
export function sketch({ state, page, place }) {
  return {
    grid: place.pad,
    rows: drawn(state, page.data),
    own: isDrawing(state),
    keep: (pixels) => page.set({ pixels, digit_index: DRAWING }),
    width: PEN,
  };
}
