// The place whose output is told: under the mouse, or where the reader has put the ring.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { fill, number } from "../../core/js/numbers.js";
import { ARROWS, focusOn, follow, onStage, pull } from "../../core/js/pointer.js";
import { sigmoid } from "../../core/js/sigmoid.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/plane.js").Square} Square */

const STEP = 0.05; // of a key

/**
 * The place under a pixel in hundredths, kept within the picture.
 * @param {Pick<Square, "left" | "top" | "size" | "low" | "high" | "scale">} p
 * @param {number} fine
 * @param {{x: number, y: number}} pixel
 * @returns {{x1: number, x2: number}}
 */
export function placeAt({ left, top, size, low, high, scale }, fine, { x, y }) {
  /** @param {number} value */
  const kept = (value) => Math.max(low, Math.min(high, Math.floor(value * fine + 0.5) / fine)) || 0;
  return { x1: kept(low + (x - left) / scale), x2: kept(low + (top + size - y) / scale) };
}

/**
 * All of the plane, below what can be held: a mouse reads the output wherever it is.
 * @param {Context} c
 */
export function pad(c) {
  const { page, place: { plane: p } } = c;
  /** @param {PointerEvent} event */
  const place = (event) => placeAt(p, page.data.fine, onStage(c, event));
  return svg("rect", {
    x: p.left, y: p.top, width: p.size, height: p.size, class: "nnlab-pad",
    /** @param {PointerEvent} event */
    pointermove: (event) => {
      if (event.pointerType !== "mouse" || event.buttons) return;
      page.at.over = place(event);
      page.redraw();
    },
    pointerleave: () => {
      page.at.over = null;
      page.redraw();
    },
    /** @param {PointerEvent} event */
    pointerdown: (event) => pull(c.stage, event, (now) => {
      page.at.over = null;
      page.set(place(now));
    }),
  });
}

/**
 * The ring, which keys move both ways, and the output there, or under the mouse, in words.
 * @param {Context} c
 */
export function look(c) {
  const { state, result, page, place: { plane: p, under } } = c;
  const { words, data } = page;
  const over = page.at.over ?? state;
  const [x, y] = [p.x(state.x1), p.y(state.x2)];
  const height = sigmoid(result.score(over.x1, over.x2));
  /** @param {{x1: number, x2: number}} at */
  const told = ({ x1, x2 }) => fill(words.here, { x1: number(x1), x2: number(x2) });
  const said = {
    role: "slider", tabindex: 0, "data-key": "look", "aria-label": words.look,
    "aria-valuenow": state.x1, "aria-valuemin": p.low, "aria-valuemax": p.high,
    "aria-valuetext": `${told(state)}: ${number(result.height)}`,
  };
  return [
    svg("circle", { cx: x, cy: y, r: 5, class: "nnlab-ring" }),
    svg("circle", { cx: x, cy: y, r: 13, class: "nnlab-reach", ...said,
      /** @param {KeyboardEvent} event */
      keydown: (event) => {
        const ends = { Home: p.low, End: p.high };
        if (event.key in ends) page.set({ x1: ends[/** @type {"Home" | "End"} */ (event.key)] });
        if (event.key in ends || event.key in ARROWS) event.preventDefault();
        if (!(event.key in ARROWS)) return;
        const [down, right] = ARROWS[event.key];
        page.set(placeAt(p, data.fine, { x: p.x(state.x1 + STEP * right), y: p.y(state.x2 - STEP * down) }));
      },
      /** @param {PointerEvent} event */
      pointerdown: (event) => {
        if (!follow(c.stage, event, (_dx, _dy, now) => page.set(placeAt(p, data.fine, onStage(c, now))))) return;
        event.preventDefault();
        focusOn(c.stage, "look");
      },
    }),
    label(told(over), p.left, under + 56, { size: 13, room: p.size - 46, "text-anchor": "start" }),
    label(number(height), p.left + p.size, under + 56, { size: 15, "text-anchor": "end", class: "nnlab-strong", "data-output": "height" }),
  ];
}
