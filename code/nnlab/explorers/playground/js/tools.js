// What a reader's own data are made with: the two classes, an eraser, a blank sheet; or a function to type.
import { html, svg } from "../../core/js/dom.js";
import { button } from "../../core/js/stepper.js";
import { LONGEST } from "./expression.js";
import { OWN } from "./fields.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {0 | 1 | "erase"} Tool */

/** @param {Context} c */
export function tools(c) {
  if (!c.place.tools) return null;
  return OWN.includes(c.result.setup.data) ? pens(c) : typed(c);
}

/**
 * @param {Context} c
 * @returns {Tool}
 */
export const tool = ({ page }) => page.at.tool ?? 0;

/**
 * The point that the keys move; −1 for none.
 * @param {Context} c
 * @returns {number}
 */
export const held = ({ page }) => page.at.held ?? -1;

/** @type {(c: Context, point: number) => void} */
export const hold = ({ page }, point) => { page.at.held = point; };

/** @param {Context} c */
function pens(c) {
  const { page, place: { tools: p }, result: { setup: { data, task } } } = c;
  const { words } = page;
  const [pen0, pen1] = task === "regression" ? [words.pen_above, words.pen_below] : [words.pen0, words.pen1];
  /** @param {Tool} kind */
  const take = (kind) => {
    hold(c, -1);
    page.at.tool = kind;
    page.redraw();
  };
  const clear = () => {
    hold(c, -1);
    page.set({ [data]: [], steps: 0 });
  };
  /** @type {[string, string, string, boolean | null, number, () => void][]} */
  const list = [
    ["pen0", "●", pen0, tool(c) === 0, 0.17, () => take(0)],
    ["pen1", "▲", pen1, tool(c) === 1, 0.17, () => take(1)],
    ["eraser", words.eraser, words.eraser, tool(c) === "erase", 0.28, () => take("erase")],
    ["clear", words.clear, words.clear, null, 0.38, clear],
  ];
  let left = p.x;
  return list.map(([key, text, name, pressed, share, act]) => {
    const width = share * p.width - 6;
    const piece = button({ key, text, name, pressed, size: 13, x: left + width / 2 + 1, y: p.y + p.height / 2, width, height: p.height - 2 }, act);
    left += share * p.width;
    return piece;
  });
}

/**
 * A field for a function of x. It keeps what is typed, also where that is wrong.
 * @param {Context} c
 */
function typed({ state, page, place: { tools: p } }) {
  const { words } = page;
  /** @param {Event} event */
  const read = ({ target }) => page.set({ expression: /** @type {HTMLInputElement} */ (target).value, steps: 0 });
  const field = html("input", {
    type: "text", class: "nnlab-typed", "data-key": "expression", "aria-label": words.expression, maxlength: LONGEST,
    spellcheck: "false", autocomplete: "off", autocapitalize: "off", input: read,
  });
  page.afterwards(() => {
    if (field.node.value !== state.expression) field.node.value = state.expression;
  });
  return [
    svg("foreignObject", { x: p.x, y: p.y, width: p.width, height: p.height },
      html("label", { class: "nnlab-function" }, html("span", { "aria-hidden": "true" }, "x₂ >"), field)),
  ];
}
