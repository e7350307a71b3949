// Buttons drawn on the stage, and the pair of − and + by which a finger changes a selected number.
import { label } from "./cells.js";
import { svg } from "./dom.js";
import { press } from "./pointer.js";

export const BUTTON = 40; // pixels each way: room for a finger

/**
 * @param {{key: string, text: string, name: string, x: number, y: number, width?: number, height?: number,
 *   size?: number, pressed?: boolean | null}} look  x, y: its middle; name: what a screen reader says;
 *   pressed: for a button that stays down
 * @param {() => void} act
 */
export function button({ key, text, name, x, y, width = BUTTON, height = BUTTON, size = 18, pressed = null }, act) {
  return svg("g", {
    role: "button", tabindex: 0, "data-key": key, "aria-label": name,
    "aria-pressed": pressed == null ? null : String(pressed),
    class: `nnlab-button ${pressed ? "nnlab-pressed" : ""}`, ...press(act),
  },
  svg("rect", { x: x - width / 2, y: y - height / 2, width, height, rx: 8 }),
  label(text, x, y, { size, room: width - 8 }));
}

/**
 * − and + with what they change between them, at the right end of a row.
 * @param {{right: number, y: number, shown: string, less: string, more: string}} look  right: the right
 *   end; shown: what is changed; less, more: what a screen reader says
 * @param {(by: number) => void} change
 */
export function stepper({ right, y, shown, less, more }, change) {
  const [plus, gap] = [right - BUTTON / 2 - 1, 82];
  const size = shown.length > 3 ? 13 : 15;
  return svg("g", {},
    button({ key: "less", text: "−", name: less, x: plus - gap, y }, () => change(-1)),
    button({ key: "more", text: "+", name: more, x: plus, y }, () => change(1)),
    label(shown, plus - gap / 2, y, { size, room: BUTTON, class: "nnlab-strong", "aria-hidden": "true" }));
}
