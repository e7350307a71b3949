// Rows of whole numbers that can be changed (x above, w below) and the window that slides over them.
// A row is a list in the state, named by its trait; "x3" is the key of its cell number 3.
import { number, subscript } from "./numbers.js";
import { focusOn, follow, press, stepped } from "./pointer.js";

/** @typedef {import("./frame.js").Context} Context */

const PIXELS_PER_UNIT = 14; // of a vertical drag
const SLACK = 6; // pixels before a drag has a direction

/** @param {string} key */
export function named(key) {
  return key[0] + subscript(key.slice(1));
}

/**
 * @param {Context} c
 * @param {string} key
 * @returns {number}
 */
export function valueOf({ state }, key) {
  return state[key[0]][Number(key.slice(1))];
}

/** @param {Context} c */
export function selected({ page }) {
  return page.at.selected ?? "x0";
}

/**
 * @param {Context} c
 * @param {string} key
 * @param {number} value
 */
export function edit({ state, page }, key, value) {
  const { largest } = page.data;
  const values = [...state[key[0]]];
  values[Number(key.slice(1))] = Math.max(-largest, Math.min(largest, value));
  page.set({ [key[0]]: values });
}

/**
 * @param {Context} c
 * @param {string} key
 */
function select({ page }, key) {
  (page.at.tabStops ??= {})[key[0]] = key; // the row's one stop for the Tab key
  if (page.at.selected === key) return;
  page.at.selected = key;
  page.redraw();
}

/**
 * Attributes that make the cell of `key` a spinbutton: up and down change it, left and right go on.
 * @param {Context} c
 * @param {string} key
 * @param {string} name
 */
export function editable(c, key, name) {
  const value = valueOf(c, key);
  const { largest } = c.page.data;
  const stop = c.page.at.tabStops?.[key[0]] ?? `${key[0]}0`;
  return {
    role: "spinbutton", "data-key": key, tabindex: key === stop ? 0 : -1,
    "aria-label": name, "aria-valuenow": value, "aria-valuetext": number(value),
    "aria-valuemin": -largest, "aria-valuemax": largest,
    focus: () => select(c, key),
    /** @param {KeyboardEvent} event */
    keydown: (event) => onKey(c, key, event),
    /** @param {PointerEvent} event */
    pointerdown: (event) => onPointer(c, event, key),
  };
}

/**
 * @param {Context} c
 * @param {string} key
 * @param {KeyboardEvent} event
 */
function onKey(c, key, event) {
  const { largest } = c.page.data;
  const side = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
  const value = stepped(event.key, valueOf(c, key), -largest, largest);
  if (!side && value == null) return;
  event.preventDefault();
  const turned = key[0] === "w" && c.state.flip ? -1 : 1;
  if (side) focusOn(c.stage, key[0] + (Number(key.slice(1)) + side * turned));
  else edit(c, key, Number(value));
}

/**
 * Sideways moves the window; up and down changes the pressed cell (by mouse or pen: a finger that
 * moves up or down scrolls the page and has the two buttons instead).
 * @param {Context} c  with result.at, result.span, result.size and place.pitch
 * @param {PointerEvent} event  its target's data-place says over which cell it is
 * @param {string | null} key
 */
export function onPointer(c, event, key = null) {
  const { state, result, place, page, stage } = c;
  const stride = state.stride ?? 1;
  const from = /** @type {SVGElement} */ (event.currentTarget).dataset.place;
  const start = result.at * stride;
  const inside = from == null || (Number(from) >= start && Number(from) < start + result.span);
  const origin = inside ? start : Number(from) + 0.5 - result.span / 2;
  /** @type {string | null} */
  let way = null;
  const touch = event.pointerType === "touch";
  const choose = () => key && focusOn(stage, key);
  const followed = follow(stage, event, (dx, dy) => {
    if (Math.max(Math.abs(dx), Math.abs(dy)) > SLACK) way ??= Math.abs(dx) > Math.abs(dy) ? "window" : "value";
    if (way === "window") page.set({ step: nearestStep(origin + dx / place.pitch, stride, result.size) });
    if (way === "value" && key && !touch) edit(c, key, valueOf(c, key) - Math.round(dy / PIXELS_PER_UNIT));
  }, () => touch && !way && choose()); // a finger that scrolls past chooses nothing
  if (followed && !touch) choose();
}

/**
 * The step whose window starts nearest to `place` (a fraction of a cell is fine).
 * @param {number} place
 * @param {number} stride
 * @param {number} size
 */
function nearestStep(place, stride, size) {
  return Math.max(0, Math.min(size - 1, Math.round(place / stride)));
}

/**
 * Attributes that make output `i` one of a radio group: choosing it brings the window there.
 * @param {Context} c
 * @param {number} i
 * @param {string} name
 */
export function choosable(c, i, name) {
  /** @param {number} to */
  const go = (to) => {
    const step = Math.max(0, Math.min(c.result.size - 1, to));
    focusOn(c.stage, `y${step}`);
    c.page.set({ step });
  };
  /** @type {Record<string, number>} */
  const keys = { ArrowLeft: i - 1, ArrowUp: i - 1, ArrowRight: i + 1, ArrowDown: i + 1, Home: 0, End: Infinity, " ": i, Enter: i };
  return {
    role: "radio", "data-key": `y${i}`, "data-output": i, "aria-checked": String(i === c.result.at),
    tabindex: i === c.result.at ? 0 : -1, "aria-label": name,
    ...press(() => go(i)),
    /** @param {KeyboardEvent} event */
    keydown: (event) => {
      if (!(event.key in keys)) return;
      event.preventDefault();
      go(keys[event.key]);
    },
  };
}
