// A second net beside this one, on the same data and after as many steps: what this one was when it was taken as A.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { fill } from "../../core/js/numbers.js";
import { button } from "../../core/js/stepper.js";
import { runIn } from "./compute.js";
import { inWords, showsWords } from "./exchange.js";
import { unitsIn } from "./line.js";
import { surface } from "./plane_view.js";
import { netOf } from "./setup.js";
import { fieldsOf } from "./state.js";
import { traitsOfNet } from "./traits.js";
import { isTurn } from "./turns.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/**
 * The second net as it is shown, null if there is none: in training as it was at its turn, with its step.
 * @param {Context} c
 */
export function shownOther(c) {
  const { result: { other }, page: { at } } = c;
  if (!other) return (at.other = null);
  const same = at.other && runIn(at.other) === runIn(other);
  if (!same || isTurn(c, 2)) at.other = other;
  return at.other;
}

/**
 * Its plane, and what both planes are called.
 * @param {Context} c
 * @param {any} other
 */
export function second(c, other) {
  if (!other) return null;
  const { result, place: { plane, second: p } } = c;
  return svg("g", {}, title(c, "net_now", result, plane), title(c, "net_a", other, p), surface(c, other, p, "-a"));
}

/** @type {(c: Context, key: string, result: any, p: import("../../core/js/plane.js").Square) => any} */
function title({ page: { words } }, key, result, p) {
  const text = fill(words[key], { units: unitsIn(result), steps: result.steps });
  return label(text, p.left, p.top - 12, { class: "nnlab-title", size: 13, room: p.size, "aria-hidden": "true" });
}

/**
 * The buttons below the curves: take this net as A, swap both, drop A; and the picture in words.
 * @param {Context} c
 */
export function buttons(c) {
  const { state, page, place: { buttons: p } } = c;
  const { words, data } = page;
  /** @type {(net: Record<string, any> | null) => void} */
  const set = (compare) => page.set({ compare });
  const now = () => netOf(/** @type {any} */ (fieldsOf(state, data)));
  const swap = () => page.set({ ...traitsOfNet(/** @type {any} */ (state.compare), data), compare: now() });
  /** @type {[string, string, () => void][]} */
  const list = state.compare
    ? [["swap", words.swap_name, swap], ["drop", words.drop_name, () => set(null)]]
    : [["compare", words.compare_name, () => set(now())]];
  const width = p.width / 3;
  const wide = (2 * width) / list.length;
  const look = { size: 14, y: p.y + p.height / 2, height: p.height - 4 };
  return [
    list.map(([key, name, act], i) => button({
      ...look, key, text: words[key], name, x: p.x + (i + 0.5) * wide, width: wide - 6,
    }, act)),
    button({ ...look, key: "words", text: words.in_words, name: words.in_words_name, pressed: showsWords(c), x: p.x + 2.5 * width, width: width - 6 }, () => inWords(c)),
  ];
}
