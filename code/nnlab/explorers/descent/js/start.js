// Where the path starts: held and moved in both directions, or set by a press on the map.
import { svg } from "../../core/js/dom.js";
import { number } from "../../core/js/numbers.js";
import { ARROWS, focusOn, follow, onStage, pull } from "../../core/js/pointer.js";
import { nearest } from "../../core/js/upright.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/plane.js").Square} Square */

const KEY = "start";

/** @param {Context} c */
export function start(c) {
  const { state: { x, y }, page, place: { map: p } } = c;
  const { words, data: { places } } = page;
  /** @param {PointerEvent} event */
  const go = (event) => page.set(placeAt(onStage(c, event), p, places));
  const where = { cx: p.x(x), cy: p.y(y) };
  return [
    svg("rect", { x: p.left, y: p.top, width: p.size, height: p.size, class: "nnlab-pad", "aria-hidden": "true",
      /** @param {PointerEvent} event */
      pointerdown: (event) => pull(c.stage, event, go),
    }),
    svg("circle", { ...where, r: 7, class: "nnlab-turn", "aria-hidden": "true" }),
    svg("circle", {
      ...where, r: 17, class: "nnlab-reach", role: "slider", tabindex: 0, "data-key": KEY, "aria-label": words.start,
      "aria-valuenow": x, "aria-valuemin": places[0], "aria-valuemax": places[1],
      "aria-valuetext": `x = ${number(x)}, y = ${number(y)}`,
      /** @param {KeyboardEvent} event */
      keydown: (event) => byKey(c, event),
      /** @param {PointerEvent} event */
      pointerdown: (event) => {
        if (!follow(c.stage, event, (_dx, _dy, moved) => go(moved))) return;
        event.preventDefault();
        focusOn(c.stage, KEY);
      },
    }),
  ];
}

/**
 * An arrow moves the start that way; the other keys of a slider move x.
 * @param {Context} c
 * @param {KeyboardEvent} event
 */
function byKey({ state: { x, y }, page }, event) {
  const [low, high, by] = page.data.places;
  const [down, right] = ARROWS[event.key] ?? { PageUp: [0, 4], PageDown: [0, -4], Home: [0, -Infinity], End: [0, Infinity] }[event.key] ?? [];
  if (right == null) return;
  event.preventDefault();
  /** @param {number} value */
  const within = (value) => Math.max(low, Math.min(high, value));
  page.set({ x: within(x + by * right), y: within(y - by * (down ?? 0)) });
}

/**
 * The start under a place of the stage, in its steps.
 * @param {{x: number, y: number}} at
 * @param {Pick<Square, "left" | "top" | "size" | "low" | "high">} p
 * @param {[number, number, number]} places  least, most, step
 */
export function placeAt({ x, y }, { left, top, size, low, high }, [least, most, by]) {
  const scale = (high - low) / size;
  return {
    x: nearest(low + (x - left) * scale, least, most, by),
    y: nearest(high - (y - top) * scale, least, most, by),
  };
}
