// How the matrix explorer answers to hands: inputs that can be changed, cells whose sum can be seen.
import { focusOn, follow, press, stepped } from "../../core/js/pointer.js";
import { stepper } from "../../core/js/stepper.js";
import { fill } from "../../core/js/numbers.js";
import { COLUMNS, REACH, cells } from "./compute.js";
import { exact, named } from "./sums.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const PIXELS_PER_STEP = 12; // of a vertical drag
const MIDDLE = 20; // pixels from the top to the middle of the buttons

/**
 * The names of all inputs, in the order of the arrow keys.
 * @param {number} rows
 */
function inputs(rows) {
  const entries = Array.from({ length: rows * COLUMNS }, (_, i) => `W${Math.floor(i / COLUMNS)}${i % COLUMNS}`);
  return [...entries, "x0", "x1"];
}

// The list of the state that holds an input, and where in it.
/** @type {(key: string) => ["w" | "x", number]} */
function homeOf(key) {
  const [i, j] = [...key.slice(1)].map(Number);
  return key[0] === "W" ? ["w", i * COLUMNS + j] : ["x", i];
}

/** @param {Context} c */
export function selected({ page, result: { rows } }) {
  const all = inputs(rows);
  return all.includes(page.at.selected) ? page.at.selected : all[0];
}

/** @type {(c: Context, key: string) => number} */
function tenthsOf({ state }, key) {
  const [list, at] = homeOf(key);
  return state[list][at];
}

/** @type {(c: Context, key: string, tenths: number) => void} */
function edit({ state, page }, key, tenths) {
  const [list, at] = homeOf(key);
  const kept = Math.max(-REACH, Math.min(REACH, tenths));
  page.set({ [list]: state[list].map((/** @type {number} */ value, /** @type {number} */ i) => (i === at ? kept : value)) });
}

/** @type {(c: Context, key: string) => void} */
function select({ page }, key) {
  if (page.at.selected === key) return;
  page.at.selected = key;
  page.redraw();
}

/**
 * Attributes that make the cell of an input a spinbutton: up and down change it, left and right go on.
 * @param {Context} c
 * @param {string} key
 */
export function editable(c, key) {
  const value = tenthsOf(c, key);
  return {
    role: "spinbutton", "data-key": key, tabindex: key === selected(c) ? 0 : -1, "aria-label": named(key),
    "aria-valuenow": value / 10, "aria-valuetext": exact(value / 10), "aria-valuemin": -REACH / 10, "aria-valuemax": REACH / 10,
    focus: () => select(c, key),
    /** @param {KeyboardEvent} event */
    keydown: (event) => onKey(c, key, event),
    /** @param {PointerEvent} event */
    pointerdown: (event) => {
      const touch = event.pointerType === "touch"; // a finger that moves up or down scrolls the page
      const choose = () => focusOn(c.stage, key);
      /** @type {(dx: number, dy: number) => void} */
      const change = (_dx, dy) => {
        if (!touch) edit(c, key, value - Math.round(dy / PIXELS_PER_STEP));
      };
      if (follow(c.stage, event, change, () => touch && choose()) && !touch) choose();
    },
  };
}

/** @type {(c: Context, key: string, event: KeyboardEvent) => void} */
function onKey(c, key, event) {
  const side = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
  const value = stepped(event.key, tenthsOf(c, key), -REACH, REACH);
  if (!side && value == null) return;
  event.preventDefault();
  const all = inputs(c.result.rows);
  if (side) focusOn(c.stage, all[all.indexOf(key) + side]);
  else edit(c, key, Number(value));
}

/**
 * Two buttons for the selected input, so that a finger can change it too.
 * @param {Context} c
 */
export function changer(c) {
  const { words, width } = c.page;
  const key = selected(c);
  const name = named(key);
  const look = { right: width, y: MIDDLE, shown: name, less: fill(words.less, { name }), more: fill(words.more, { name }) };
  return stepper(look, (by) => edit(c, key, tenthsOf(c, key) + by));
}

/**
 * Attributes that make a computed cell one of a radio group: a mouse over it, a press or the arrow keys
 * choose it.
 * @param {Context} c
 * @param {string} key
 * @param {number} value
 */
export function choosable(c, key, value) {
  const all = cells(c.result.rows);
  const place = all.indexOf(key);
  const chosen = key === c.result.at;
  /** @param {number} to */
  const go = (to) => {
    const cell = all[Math.max(0, Math.min(all.length - 1, to))];
    focusOn(c.stage, `cell-${cell}`);
    c.page.set({ cell });
  };
  /** @type {Record<string, number>} */
  const keys = {
    ArrowLeft: place - 1, ArrowUp: place - 1, ArrowRight: place + 1, ArrowDown: place + 1,
    Home: 0, End: all.length, " ": place, Enter: place,
  };
  return {
    role: "radio", "data-key": `cell-${key}`, "data-output": key, "aria-checked": String(chosen),
    tabindex: chosen ? 0 : -1, "aria-label": `${named(key)} = ${exact(value)}`,
    ...press(() => go(place)),
    // Not where it enters: a cell also comes to lie under a mouse at rest, as the picture grows.
    /** @param {PointerEvent} event */
    pointermove: (event) => {
      if (event.pointerType === "mouse" && !event.buttons && !chosen) c.page.set({ cell: key });
    },
    /** @param {KeyboardEvent} event */
    keydown: (event) => {
      if (!(event.key in keys)) return;
      event.preventDefault();
      go(keys[event.key]);
    },
  };
}
