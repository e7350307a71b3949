// How the graph explorer answers to hands: inputs that can be changed, gates that can be gone to.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { fill } from "../../core/js/numbers.js";
import { focusOn, follow, stepped } from "../../core/js/pointer.js";
import { button, stepper } from "../../core/js/stepper.js";
import { gates } from "./compute.js";
import { long, short } from "./formulas.js";
import { given, keyOf, rounded } from "./inputs.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("./inputs.js").Row} Row */

const PIXELS_PER_STEP = 12; // of a vertical drag
const MIDDLE = 20; // pixels from the top to the middle of the buttons

/**
 * The input that the two buttons change.
 * @param {Context} c
 * @returns {Row}
 */
export function selected({ result, page }) {
  const leaves = result.graph.nodes.filter(({ symbol }) => !symbol);
  return leaves.find((row) => keyOf(row, page.data) === page.at.selected) ?? leaves[0];
}

// By whole steps, within the reach.
function edit({ now, page }, row, steps) {
  const { by, reach } = page.data;
  const value = Math.max(-reach, Math.min(reach, given(now, row, page.data) + steps * by));
  page.set({ [keyOf(row, page.data)]: rounded(value, page.data) });
}

function select({ page }, key) {
  if (page.at.selected === key) return;
  page.at.selected = key;
  page.redraw();
}

/**
 * Attributes that make the value of the input `row` a spinbutton: up and down change it.
 * @param {Context} c
 * @param {Row} row
 * @param {string} name
 */
export function editable(c, row, name) {
  const { now, stage, page: { data } } = c;
  const key = keyOf(row, data);
  const value = given(now, row, data);
  return {
    role: "spinbutton", tabindex: 0, "data-key": key, class: "nnlab-input", "aria-label": name,
    "aria-valuenow": value, "aria-valuetext": short(value),
    "aria-valuemin": -data.reach, "aria-valuemax": data.reach,
    focus: () => select(c, key),
    /** @param {KeyboardEvent} event */
    keydown: (event) => onKey(c, row, event),
    /** @param {PointerEvent} event */
    pointerdown: (event) => {
      const touch = event.pointerType === "touch"; // a finger that moves up or down scrolls the page
      const choose = () => focusOn(stage, key);
      const change = (_dx, dy) => !touch && edit(c, row, -Math.round(dy / PIXELS_PER_STEP));
      if (follow(stage, event, change, () => touch && choose()) && !touch) choose();
    },
  };
}

function onKey(c, row, event) {
  const { by, reach } = c.page.data;
  const ends = (2 * reach) / by;
  const steps = stepped(event.key, 0, -ends, ends);
  if (steps == null) return;
  event.preventDefault();
  edit(c, row, steps);
}

// The step that is set; where a node cannot be computed it may be another than is drawn.
/** @type {(c: Context) => number} */
function stepSet({ state, now, result: { at, half } }) {
  return now === state ? at : Math.min(now.step, 2 * half);
}

/**
 * A press on a gate goes to its step forward, a second one to its step backward.
 * @param {Context} c
 * @param {number} node
 */
export function goTo(c, node) {
  const { page, result: { graph, half } } = c;
  const forward = gates(graph.nodes).indexOf(node) + 1;
  page.set({ step: stepSet(c) === forward ? 2 * half + 1 - forward : forward });
}

/**
 * One step back or on, for fingers.
 * @param {Context} c
 */
export function walker(c) {
  const { result: { half }, page } = c;
  const at = stepSet(c);
  const go = (by) => page.set({ step: Math.max(0, Math.min(2 * half, at + by)) });
  const { previous, next } = page.words;
  return svg("g", {},
    button({ key: "previous", text: "‹", name: previous, x: 21, y: MIDDLE }, () => go(-1)),
    label(`${at} / ${2 * half}`, 78, MIDDLE, { size: 14, class: "nnlab-strong", "aria-hidden": "true" }),
    button({ key: "next", text: "›", name: next, x: 135, y: MIDDLE }, () => go(1)));
}

/**
 * Two buttons for the selected input, so that a finger can change it too.
 * @param {Context} c
 */
export function changer(c) {
  const { words, data, width } = c.page;
  const row = selected(c);
  const said = { name: row.shown, by: long(data.by) };
  const look = { right: width, y: MIDDLE, shown: row.shown, less: fill(words.less, said), more: fill(words.more, said) };
  return stepper(look, (steps) => edit(c, row, steps));
}
