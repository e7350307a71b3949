// Drawing on the letter: by mouse or pen at any time, by finger once the pen is chosen, by keyboard.
import { asDrawn, sketchPad, sketchTools } from "../../core/js/sketch.js";
import { clean, isOwn } from "./compute.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

// A drawing starts from what is on the grid without the noise.
function sketch({ state, page, place }) {
  const { data } = page;
  return {
    grid: place.grid,
    rows: asDrawn(clean(state, data)),
    own: isOwn(state, data),
    keep: (pixels) => page.set({ pixels, letter_index: data.letters.length, down: 0, right: 0 }),
    width: state.thickness,
    fresh: Boolean(state.down || state.right),
  };
}

/** @param {Context} c */
export function pad(c) {
  return sketchPad(c, sketch(c));
}

/** @param {Context} c */
export function tools(c) {
  const { place: { buttons } } = c;
  return sketchTools(c, sketch(c), buttons);
}
