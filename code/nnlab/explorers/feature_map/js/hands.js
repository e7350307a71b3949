// The digit that is drawn on.
import { drawn, isOwn } from "./compute.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const [DRAWING, PEN] = [10, 3];

/**
 * @param {Context} c
 * @returns {import("../../core/js/sketch.js").Sketch}
 */
export function sketch({ state, page, place }) {
  return {
    grid: place.pad,
    rows: drawn(state, page.data),
    own: isOwn(state),
    keep: (pixels) => page.set({ pixels, digit_index: DRAWING }),
    width: PEN,
  };
}
