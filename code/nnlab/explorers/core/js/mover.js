// A picture that is moved by whole pixels: by a drag, by the arrow keys; Home brings it back.
import { svg } from "./dom.js";
import { ARROWS, focusOn, pull } from "./pointer.js";
import "./mover.css";

/**
 * The surface over the picture.
 * @param {import("./frame.js").Context} c
 * @param {{x: number, y: number, width: number, height: number, cell: number}} box
 * @param {{name: string, most: number}} said  name: what a screen reader says; most: pixels of a shift
 */
export function mover({ stage, state: { right, down }, page }, { x, y, width, height, cell }, { name, most }) {
  /** @param {number} value */
  const near = (value) => Math.max(-most, Math.min(most, value));
  /** @type {(below: number, beside: number) => void} */
  const go = (below, beside) => page.set({ down: near(below), right: near(beside) });
  return svg("g", {
    role: "application", tabindex: 0, "data-key": "seen", class: "nnlab-mover", "aria-label": name,
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
    x, y, width, height, class: "nnlab-mover-surface",
    /** @param {PointerEvent} event */
    pointerdown: (event) => {
      focusOn(stage, "seen");
      /** @type {(to: number, from: number) => number} */
      const steps = (to, from) => Math.round((to - from) / cell);
      pull(stage, event, (to) => go(down + steps(to.clientY, event.clientY), right + steps(to.clientX, event.clientX)));
    },
  }));
}
