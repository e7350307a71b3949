// What is held on the stage and moved along: by pointer, by keys, and a slider to a screen reader.
import { SLIDER_STEPS, focusOn, follow } from "./pointer.js";
import "./handle.css";

/**
 * Attributes that make an element a handle.
 * @param {import("./frame.js").Context} c
 * @param {{key: string, name: string, value: number, low: number, high: number, text: string}} said  name
 *   and text: what a screen reader says of it and of its value
 * @param {object} acts
 * @param {(by: number) => void} acts.step  a key's steps
 * @param {(value: number) => void} acts.go  to low or high, by Home or End
 * @param {(dx: number, dy: number) => void} acts.drag  how far a pointer is from where it took hold
 * @param {() => void} [acts.take]  a pointer takes hold
 */
export function handle(c, { key, name, value, low, high, text }, { step, go, drag, take }) {
  return {
    role: "slider", tabindex: 0, "data-key": key, "aria-label": name,
    "aria-valuenow": value, "aria-valuemin": low, "aria-valuemax": high, "aria-valuetext": text,
    /** @param {KeyboardEvent} event */
    keydown: (event) => {
      if (!(event.key in SLIDER_STEPS)) return;
      event.preventDefault();
      const by = SLIDER_STEPS[event.key];
      if (Number.isFinite(by)) step(by);
      else go(by < 0 ? low : high);
    },
    /** @param {PointerEvent} event */
    pointerdown: (event) => {
      if (!follow(c.stage, event, drag)) return;
      event.preventDefault();
      focusOn(c.stage, key);
      take?.();
    },
  };
}
