// The whole state as a text that can be taken away and brought back: a link, JSON, points as CSV; and PyTorch.
import { html, svg } from "../../core/js/dom.js";
import { fill } from "../../core/js/numbers.js";
import { fromJson, readTable, toJson } from "./files.js";
import { fromLink, toLink } from "./link.js";
import { Problem } from "./problem.js";
import { torchScript } from "./scripts.js";
import { traitsOf } from "./traits.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("./setup.js").Setup} Setup */
/** @typedef {{name: string, text: (setup: Setup) => string, read?: (text: string, c: Context) => any}} Form  read: the traits of a text */

const MARK = "#play=";

/** @type {Record<string, Form>} */
const FORMS = {
  link: {
    name: "form_link",
    text: (setup) => `${location.href.split("#")[0]}${MARK}${toLink(setup)}`,
    read: (text, { page }) => traitsOf(fromLink(text.trim().split(MARK).pop() ?? ""), page.data),
  },
  json: { name: "form_json", text: toJson, read: (text, { page }) => traitsOf(fromJson(text), page.data) },
  csv: {
    name: "form_csv",
    text: ({ own }) => own.map((point) => point.join(", ")).join("\n"),
    read: (text, { page }) => ({
      own: readTable(text).points, start: [], steps: 0,
      dataset_index: page.data.datasets.findIndex(([, name]) => name === "own"),
    }),
  },
  torch: { name: "form_torch", text: (setup) => torchScript(setup, setup.steps) },
};

/**
 * Open the panel, or close it.
 * @param {Context} c
 */
export function exchange({ page }) {
  show(page, page.at.form ? null : "link");
}

/** @param {Context} c */
export const exchanging = ({ page }) => Boolean(page.at.form);

/**
 * @param {import("../../core/js/frame.js").Page} page
 * @param {string | null} form
 */
function show(page, form, why = "") {
  if (form !== page.at.form) page.at.written = null;
  page.at.form = form;
  page.at.why = why;
  page.redraw();
}

/**
 * The panel, over the net.
 * @param {Context} c
 */
export function exchangePanel(c) {
  const { page, result: { setup }, place: { net: p } } = c;
  arrive(c);
  const { form, why } = page.at;
  if (!form) return null;
  const { words } = page;
  const { text, read, name } = FORMS[form];
  const area = html("textarea", { class: "nnlab-text", "data-key": "text", "aria-label": words[name], spellcheck: "false", readonly: !read });
  page.afterwards(() => {
    if (page.at.written === form) return;
    page.at.written = form; // what was typed stays
    area.node.value = text(setup);
  });
  /** @type {(key: string, label: string, act: () => void, pressed?: string) => import("../../core/js/dom.js").Piece} */
  const one = (key, label, act, pressed) => html("button", { type: "button", "data-key": key, click: act, "aria-pressed": pressed }, label);
  return svg("foreignObject", { x: 0, y: p.top, width: p.width, height: p.bottom - p.top },
    html("div", { class: "nnlab-exchange" },
      html("div", { class: "nnlab-forms" },
        Object.keys(FORMS).map((key) => one(`form_${key}`, words[FORMS[key].name], () => show(page, key), String(key === form))),
        one("close", words.close, () => show(page, null))),
      area,
      html("div", { class: "nnlab-forms" }, read && one("apply", words.apply, () => take(c, form, area.node.value))),
      html("p", { role: "status" }, why)));
}

/**
 * Bring what was typed or pasted into the picture, or say what is wrong with it.
 * @param {Context} c
 * @param {string} form
 * @param {string} given
 */
function take(c, form, given) {
  const { page } = c;
  try {
    const values = FORMS[form].read?.(given, c);
    show(page, null);
    page.set(values);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    show(page, form, fill(page.words[problem.key], problem.values));
  }
}

/** @type {WeakSet<Element>} stages that have looked at the page's address */
const arrived = new WeakSet();

/**
 * A stage that is drawn for the first time begins with what the page's address says.
 * @param {Context} c
 */
function arrive(c) {
  if (arrived.has(c.stage)) return;
  arrived.add(c.stage);
  if (location.hash.startsWith(MARK)) c.page.afterwards(() => take(c, "link", location.hash));
}
