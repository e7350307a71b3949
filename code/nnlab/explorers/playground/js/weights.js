// One weight or bias, chosen in the picture or by keys, read and changed.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { handle } from "../../core/js/handle.js";
import { fill, number, significant } from "../../core/js/numbers.js";
import { focusOn, pull } from "../../core/js/pointer.js";
import { button } from "../../core/js/stepper.js";
import { wireName, wires } from "./names.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const MOST = 10; // what Home and End lead to
const STEP = 0.1;
const DRAG = 0.02; // for a pixel

/**
 * The place in theta of the weight or bias that is looked at.
 * @param {Context} c
 * @returns {number}
 */
export function chosen({ page, result: { theta } }) {
  return Math.min(page.at.parameter ?? 0, theta.length - 1);
}

/**
 * @param {Context} c
 * @param {number} i
 */
export function choose({ page, result: { theta } }, i) {
  page.at.parameter = (i + theta.length) % theta.length;
  page.redraw();
}

/**
 * The row below the net: back, what it is and its value, on, − and +.
 * @param {Context} c
 */
export function weights(c) {
  const { result: { setup, theta }, page: { words }, place: { panel: p } } = c;
  const i = chosen(c);
  const value = theta[i];
  const name = wireName(setup, words, wires(setup)[i]);
  const [size, y] = [36, p.y + p.height / 2];
  const box = { x: 2 * size + 8, y: p.y + 2, width: p.width - 4 * size - 16, height: p.height - 4 };
  /** @param {number} to */
  const write = (to) => change(c, i, to);
  const said = {
    key: "parameter", name: fill(words.parameter, { name }), value,
    low: Math.min(-MOST, value), high: Math.max(MOST, value), text: number(value),
  };
  /** @type {(key: string, text: string, x: number, act: () => void) => import("../../core/js/dom.js").Piece} */
  const one = (key, text, x, act) => button({ key, text, name: words[key], x: x + size / 2, y, width: size, height: size }, act);
  return [
    one("previous", "‹", 1, () => choose(c, i - 1)), one("next", "›", size + 4, () => choose(c, i + 1)),
    svg("rect", { ...box, rx: 6, class: "nnlab-value" }),
    label(name, box.x + box.width / 2, box.y + 12, { size: 12, room: box.width - 8, "aria-hidden": "true", class: "nnlab-index" }),
    label(significant(value), box.x + box.width / 2, box.y + 29, { size: 14, "aria-hidden": "true", class: "nnlab-strong" }),
    svg("rect", {
      ...box, rx: 6, class: "nnlab-reach",
      ...handle(c, said, { step: (by) => write(value + by * STEP), go: write, drag: () => {} }),
      pointerdown: (/** @type {PointerEvent} */ event) => byPointer(c, event, (by) => write(value + by)),
    }),
    one("less", "−", p.width - 2 * size - 4, () => write(value - STEP)), one("more", "+", p.width - size - 1, () => write(value + STEP)),
  ];
}

/**
 * A mouse pulls sideways and up; a finger sideways only, for up and down it scrolls.
 * @param {Context} c
 * @param {PointerEvent} down
 * @param {(by: number) => void} add
 */
function byPointer({ stage }, down, add) {
  const up = down.pointerType === "touch" ? 0 : 1;
  down.preventDefault();
  focusOn(stage, "parameter");
  pull(stage, down, ({ type, clientX, clientY }) => {
    if (type === "pointermove") add(DRAG * (clientX - down.clientX - up * (clientY - down.clientY)));
  });
}

/**
 * Another seed gives other weights, also where one was changed by hand. A link or a kept state brings both.
 * @param {Context} c
 */
export function reseed({ state: { seed, start }, page }) {
  const { seeded } = page.at;
  page.at.seeded = { seed, start };
  const other = seeded && seeded.seed !== seed && start.length > 0;
  if (other && JSON.stringify(start) === JSON.stringify(seeded.start)) page.afterwards(() => page.set({ start: [] }));
}

/**
 * Training begins anew from the net with this weight.
 * @param {Context} c
 * @param {number} i
 * @param {number} to
 */
function change({ result: { theta }, page }, i, to) {
  page.set({ start: theta.with(i, Math.round(to * 1000) / 1000), steps: 0 });
}
