// The digit drawn on, and the picture moved: by a drag, by the arrow keys.
import { svg } from "../../core/js/dom.js";
import { fill } from "../../core/js/numbers.js";
import { ARROWS, focusOn, pull } from "../../core/js/pointer.js";
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

/**
 * The surface over what the nets see: it takes hold of the digit.
 * @param {Context} c
 */
export function mover(c) {
  const { state: { right, down }, page, place: { seen } } = c;
  const { most } = page.data;
  /** @param {number} value */
  const near = (value) => Math.max(-most, Math.min(most, value));
  /** @type {(below: number, beside: number) => void} */
  const go = (below, beside) => page.set({ down: near(below), right: near(beside) });
  return svg("g", {
    role: "application", tabindex: 0, "data-key": "seen", class: "nnlab-mover",
    "aria-label": fill(page.words.mover, { right, down }),
    /** @param {KeyboardEvent} event */
    keydown: (event) => {
      const by = ARROWS[event.key];
      if (!by && event.key !== "Home") return;
      event.preventDefault();
      if (by) go(down + by[0], right + by[1]);
      else go(0, 0);
    },
  },
  svg("rect", {
    x: seen.x, y: seen.y, width: seen.width, height: seen.height, class: "nnlab-grid-surface",
    /** @param {PointerEvent} event */
    pointerdown: (event) => {
      focusOn(c.stage, "seen");
      const steps = (to, from) => Math.round((to - from) / seen.cell);
      pull(c.stage, event, (to) => go(down + steps(to.clientY, event.clientY), right + steps(to.clientX, event.clientX)));
    },
  }));
}
