// How the one-dimensional explorer answers to hands: cells that can be changed, a window to drag.
import { number } from "./frame.js";
import { follow, stepped } from "./pointer.js";
import { subscript } from "./formulas.js";
import { nearestStep } from "./convolution1d_layout.js";

const LARGEST = 9;
const PIXELS_PER_UNIT = 14; // of a vertical drag
const SLACK = 6; // pixels before a drag has a direction

export function named(key) {
  return key[0] + subscript(key.slice(1));
}

export function valueOf({ state }, key) {
  return state[key[0]][key.slice(1)];
}

export function selected({ page }) {
  return page.at.selected ?? "x0";
}

export function edit({ state, page }, key, value) {
  const values = [...state[key[0]]];
  values[key.slice(1)] = Math.max(-LARGEST, Math.min(LARGEST, value));
  page.set({ [key[0]]: values });
}

function select({ page }, key) {
  page.at[key[0]] = key; // the row's one stop for the Tab key
  if (page.at.selected === key) return;
  page.at.selected = key;
  page.redraw();
}

function focusOn({ stage }, key) {
  stage.querySelector(`[data-key="${key}"]`)?.focus({ preventScroll: true });
}

// Attributes that make the cell of `key` a spinbutton: up and down change it, left and right go on.
export function editable(c, key, name) {
  const value = valueOf(c, key);
  return {
    role: "spinbutton", "data-key": key, tabindex: key === (c.page.at[key[0]] ?? `${key[0]}0`) ? 0 : -1,
    "aria-label": name, "aria-valuenow": value, "aria-valuetext": number(value),
    "aria-valuemin": -LARGEST, "aria-valuemax": LARGEST,
    focus: () => select(c, key),
    keydown: (event) => onKey(c, key, event),
    pointerdown: (event) => onPointer(c, event, key),
  };
}

function onKey(c, key, event) {
  const side = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const value = stepped(event.key, valueOf(c, key), -LARGEST, LARGEST);
  if (side == null && value == null) return;
  event.preventDefault();
  const turned = key[0] === "w" && c.state.flip ? -1 : 1;
  if (side) focusOn(c, key[0] + (Number(key.slice(1)) + side * turned));
  else edit(c, key, value);
}

// Sideways moves the window; up and down changes the pressed cell (by mouse or pen: a finger that
// moves up or down scrolls the page and has the two buttons instead).
export function onPointer(c, event, key = null) {
  if (event.button > 0) return;
  if (key) focusOn(c, key);
  const from = event.currentTarget.dataset.place;
  const { state, result, place, page, stage } = c;
  const start = result.at * state.stride;
  const inside = from == null || (from >= start && from < start + result.span);
  const origin = inside ? start : Number(from) + 0.5 - result.span / 2;
  let way = null;
  follow(stage, event, (dx, dy, { pointerType }) => {
    if (Math.max(Math.abs(dx), Math.abs(dy)) > SLACK) way ??= Math.abs(dx) > Math.abs(dy) ? "window" : "value";
    if (way === "window") page.set({ step: nearestStep(origin + dx / place.pitch, state.stride, result.size) });
    if (way === "value" && key && pointerType !== "touch") edit(c, key, valueOf(c, key) - Math.round(dy / PIXELS_PER_UNIT));
  });
}

// Attributes that make output `i` one of a radio group: choosing it brings the window there.
export function choosable(c, i, name) {
  const go = (to) => {
    const step = Math.max(0, Math.min(c.result.size - 1, to));
    focusOn(c, `y${step}`);
    c.page.set({ step });
  };
  const keys = { ArrowLeft: i - 1, ArrowUp: i - 1, ArrowRight: i + 1, ArrowDown: i + 1, Home: 0, End: Infinity, " ": i, Enter: i };
  return {
    role: "radio", "data-key": `y${i}`, "data-output": i, "aria-checked": String(i === c.result.at),
    tabindex: i === c.result.at ? 0 : -1, "aria-label": name,
    pointerdown: () => go(i),
    click: () => go(i),
    keydown: (event) => {
      if (!(event.key in keys)) return;
      event.preventDefault();
      go(keys[event.key]);
    },
  };
}
