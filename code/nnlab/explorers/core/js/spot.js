// A point of a plane that is held and moved both ways, or put where the plane is pressed.
import { svg } from "./dom.js";
import { number } from "./numbers.js";
import { ARROWS, focusOn, follow, onStage, pull } from "./pointer.js";
import { nearest } from "./upright.js";
import "./handle.css";
import "./spot.css";

/** @typedef {import("./frame.js").Context} Context */
/** @typedef {Pick<import("./plane.js").Square, "left" | "top" | "size" | "low" | "high">} Piece */
/** @typedef {[number, number, number]} Places  of both coordinates: least, most, step */

/**
 * @param {Context} c
 * @param {import("./plane.js").Square} p
 * @param {{key: string, name: string, x: number, y: number, places: Places}} said  name: what a screen
 *   reader calls it
 * @param {(at: {x: number, y: number}) => void} set
 */
export function spot(c, p, { key, name, x, y, places }, set) {
  /** @param {PointerEvent} event */
  const go = (event) => set(placeAt(onStage(c, event), p, places));
  const where = { cx: p.x(x), cy: p.y(y) };
  return [
    svg("rect", { x: p.left, y: p.top, width: p.size, height: p.size, class: "nnlab-pad nnlab-ground", "aria-hidden": "true",
      /** @param {PointerEvent} event */
      pointerdown: (event) => pull(c.stage, event, go),
    }),
    svg("circle", { ...where, r: 7, class: "nnlab-turn", "aria-hidden": "true" }),
    svg("circle", {
      ...where, r: 17, class: "nnlab-reach", role: "slider", tabindex: 0, "data-key": key, "aria-label": name,
      "aria-valuenow": x, "aria-valuemin": places[0], "aria-valuemax": places[1],
      "aria-valuetext": `x = ${number(x)}, y = ${number(y)}`,
      /** @param {KeyboardEvent} event */
      keydown: (event) => {
        const to = byKey(event.key, { x, y }, places);
        if (!to) return;
        event.preventDefault();
        set(to);
      },
      /** @param {PointerEvent} event */
      pointerdown: (event) => {
        if (!follow(c.stage, event, (_dx, _dy, moved) => go(moved))) return;
        event.preventDefault();
        focusOn(c.stage, key);
      },
    }),
  ];
}

/** @type {Record<string, [number, number]>} (down, right): what a slider has beside the arrows moves x */
const FAR = { PageUp: [0, 4], PageDown: [0, -4], Home: [0, -Infinity], End: [0, Infinity] };

/**
 * Where a key moves the spot; null for keys that it does not take.
 * @param {string} key
 * @param {{x: number, y: number}} at
 * @param {Places} places
 */
export function byKey(key, { x, y }, [low, high, by]) {
  const way = ARROWS[key] ?? FAR[key];
  if (!way) return null;
  const [down, right] = way;
  /** @param {number} value */
  const within = (value) => Math.max(low, Math.min(high, value));
  return { x: within(x + by * right), y: within(y - by * down) };
}

/**
 * The spot under a place of the stage, in its steps.
 * @param {{x: number, y: number}} at
 * @param {Piece} p
 * @param {Places} places
 */
export function placeAt({ x, y }, { left, top, size, low, high }, [least, most, by]) {
  const scale = (high - low) / size;
  return {
    x: nearest(low + (x - left) * scale, least, most, by),
    y: nearest(high - (y - top) * scale, least, most, by),
  };
}
