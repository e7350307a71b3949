// The whole state as a text that can be taken away and brought back: a link, JSON, points as CSV; and PyTorch.
import { html, svg } from "../../core/js/dom.js";
import { fill } from "../../core/js/numbers.js";
import { focusOn } from "../../core/js/pointer.js";
import { arrive, MARK } from "./arrive.js";
import { runIn } from "./compute.js";
import { fromJson, readTable, toJson } from "./files.js";
import { fromLink, toLink } from "./link.js";
import { Problem } from "./problem.js";
import { torchScript } from "./scripts.js";
import { traitsOf } from "./traits.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {{traits: any, said?: string}} Taken  said: what is to be known of it */
/** @typedef {{name: string, text: (result: any) => string, read?: (text: string, c: Context) => Taken}} Form */

/** @type {Record<string, Form>} */
const FORMS = {
  link: {
    name: "form_link",
    text: ({ setup }) => `${location.href.split("#")[0]}${MARK}${toLink(setup)}`,
    read: (text, { page }) => ({ traits: traitsOf(fromLink(text.trim().split(MARK).pop() ?? ""), page.data) }),
  },
  json: {
    name: "form_json",
    text: ({ setup }) => toJson(setup),
    read: (text, { page }) => ({ traits: traitsOf(fromJson(text), page.data) }),
  },
  csv: { name: "form_csv", text: tableOf, read: readPoints },
  torch: { name: "form_torch", text: ({ setup }) => torchScript(setup, setup.steps) },
};

/**
 * The reader's own points as they are, others to four decimals.
 * @param {any} result
 */
function tableOf(result) {
  const { setup } = result;
  const { x1, x2, targets } = runIn(result).training.data;
  const made = () => Array.from(x1, (x, i) => [x, x2[i], targets[i]].map((value) => Number(value.toFixed(4))));
  const rows = setup.data === "own" ? setup.own : result.empty ? [] : made();
  return rows.map((/** @type {number[]} */ row) => row.join(", ")).join("\n");
}

/** @type {(text: string, c: Context) => Taken} */
function readPoints(text, { page: { data, words } }) {
  const { points, scaled } = readTable(text);
  const dataset_index = data.datasets.findIndex((/** @type {string[]} */ [, name]) => name === "own");
  return { traits: { own: points, steps: 0, dataset_index }, said: scaled ? words.scaled : "" };
}

/**
 * The forms that there are: a link only leads to a page of its own, not into a notebook.
 * @param {Context} c
 */
const formsOf = ({ page }) => Object.keys(FORMS).filter((form) => form !== "link" || page.alone);

/**
 * Open the panel, or close it.
 * @param {Context} c
 */
export function exchange(c) {
  if (c.page.at.form) close(c);
  else show(c, formsOf(c)[0]);
}

/** @param {Context} c */
export const exchanging = ({ page }) => Boolean(page.at.form);

/**
 * @param {Context} c
 * @param {string | null} form
 * @param {string} [why]
 * @param {string | null} [given]  what stands in the field, if not the state
 */
function show({ page }, form, why = "", given = null) {
  if (form !== page.at.form || given != null) Object.assign(page.at, { written: null, given });
  Object.assign(page.at, { form, why });
  page.redraw();
}

/** @param {Context} c */
function close(c) {
  show(c, null);
  c.page.afterwards(() => focusOn(c.stage, "exchange"));
}

/**
 * The panel, over the net.
 * @param {Context} c
 */
export function exchangePanel(c) {
  const { page, result, place: { net: p } } = c;
  if (page.alone) arrive(c, (text) => take(c, "link", text));
  const { form, why } = page.at;
  if (!form) return null;
  const { words } = page;
  const { text, read, name } = FORMS[form];
  const area = html("textarea", { class: "nnlab-text", "data-key": "text", "aria-label": words[name], spellcheck: "false", readonly: !read });
  page.afterwards(() => write(page.at, area.node, page.at.given ?? text(result)));
  /** @type {(key: string, label: string, act: () => void, pressed?: string) => import("../../core/js/dom.js").Piece} */
  const one = (key, label, act, pressed) => html("button", { type: "button", "data-key": key, click: act, "aria-pressed": pressed }, label);
  /** @param {KeyboardEvent} event */
  const keydown = (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation(); // in a notebook it would leave the cell
    close(c);
  };
  return svg("foreignObject", { x: 0, y: p.top, width: p.width, height: p.bottom - p.top },
    html("div", { class: "nnlab-exchange", keydown },
      html("div", { class: "nnlab-forms" },
        formsOf(c).map((key) => one(`form_${key}`, words[FORMS[key].name], () => show(c, key), String(key === form))),
        one("close", words.close, () => close(c))),
      area,
      html("div", { class: "nnlab-forms" }, read && one("apply", words.apply, () => take(c, form, area.node.value))),
      html("p", { role: "status" }, why)));
}

/**
 * The field follows the state as long as the reader has not typed into it.
 * @param {Record<string, any>} at
 * @param {HTMLTextAreaElement} area
 * @param {string} text
 */
function write(at, area, text) {
  if (at.written === text || (at.written != null && area.value !== at.written)) return;
  const all = area.value !== "" && area.selectionStart === 0 && area.selectionEnd === area.value.length;
  at.written = text;
  if (area.value === text) return;
  area.value = text;
  if (all) area.select();
}

/**
 * Bring what was typed or pasted into the picture, or say what is wrong with it.
 * @param {Context} c
 * @param {string} form
 * @param {string} given
 * @returns {boolean} whether it could be read
 */
function take(c, form, given) {
  const { page } = c;
  try {
    const { traits, said } = /** @type {Required<Form>} */ (FORMS[form]).read(given, c);
    Object.assign(page.at, { written: null, given: null, held: -1 });
    if (said) show(c, form, said);
    else if (page.at.form) close(c);
    page.set(traits);
    return true;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    show(c, form, fill(page.words[problem.key], problem.values), given);
    return false;
  }
}
