// The whole state as a text that can be taken away and brought back: a link, JSON, points as CSV; and PyTorch.
import { html, svg } from "../../core/js/dom.js";
import { fill } from "../../core/js/numbers.js";
import { focusOn } from "../../core/js/pointer.js";
import { onPage } from "../../core/js/written.js";
import { arrive, MARK, TASK } from "./arrive.js";
import { runIn } from "./compute.js";
import { described } from "./describe.js";
import { OWN } from "./fields.js";
import { fromJson, readTable, toJson } from "./files.js";
import { openLesson } from "./lesson_view.js";
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
  words: { name: "in_words", text: () => "" },
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
  const rows = OWN.includes(setup.data) ? setup[setup.data] : result.empty ? [] : made();
  return rows.map((/** @type {number[]} */ row) => row.join(", ")).join("\n");
}

/** @type {(text: string, c: Context) => Taken} */
function readPoints(text, { page: { data, words } }) {
  const { points, scaled, values } = readTable(text);
  const sheet = values ? "measured" : "own";
  const dataset_index = data.datasets.findIndex((/** @type {string[]} */ [, name]) => name === sheet);
  return { traits: { [sheet]: points, steps: 0, dataset_index }, said: scaled ? words.scaled : "" };
}

/**
 * The forms that there are: a link only leads to a page of its own, not into a notebook.
 * @param {Context} c
 */
const formsOf = ({ page }) => Object.keys(FORMS).filter((form) => form !== "words" && (form !== "link" || page.alone));

/**
 * Open the panel, or close it.
 * @param {Context} c
 */
export function exchange(c) {
  if (exchanging(c)) close(c);
  else show(c, formsOf(c)[0]);
}

/** @param {Context} c */
export const exchanging = ({ page }) => Boolean(page.at.form) && page.at.form !== "words";

/** @param {Context} c */
export const showsWords = ({ page }) => page.at.form === "words";

/**
 * Open the picture in words, or close it.
 * @param {Context} c
 */
export function inWords(c) {
  if (showsWords(c)) return close(c);
  show(c, "words");
  // Once the frame has given the keyboard back to the button.
  c.page.afterwards(() => queueMicrotask(() => focusOn(c.stage, "described")));
}

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
  const button = showsWords(c) ? "words" : "exchange";
  show(c, null);
  c.page.afterwards(() => focusOn(c.stage, button));
}

/**
 * The panel, over the net.
 * @param {Context} c
 */
export function exchangePanel(c) {
  const { page, result, place: { net: p } } = c;
  if (page.alone) arrive(c, { [MARK]: (text) => take(c, "link", text), [TASK]: (text) => begin(c, text.slice(TASK.length)) });
  const { form, why } = page.at;
  if (!form) return null;
  const { words } = page;
  const { text, read, name } = FORMS[form];
  const area = html("textarea", { class: "nnlab-text", "data-key": "text", "aria-label": words[name], spellcheck: "false", readonly: !read });
  const spoken = form === "words" ? described(c) : null;
  if (!spoken) page.afterwards(() => write(page.at, area.node, page.at.given ?? text(result)));
  /** @type {(key: string, label: string, act: () => void, pressed?: string) => import("../../core/js/dom.js").Piece} */
  const one = (key, label, act, pressed) => html("button", { type: "button", "data-key": key, click: act, "aria-pressed": pressed }, label);
  const copier = one("copy", words.copy_form, () => copy(c, form, spoken ? spoken.join("\n") : area.node.value, spoken ? null : area.node));
  /** @param {KeyboardEvent} event */
  const keydown = (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation(); // in a notebook it would leave the cell
    close(c);
  };
  return svg("foreignObject", { x: 0, y: p.top, width: p.width, height: p.bottom - p.top },
    html("div", { class: "nnlab-exchange", keydown },
      html("div", { class: "nnlab-forms" },
        !spoken && formsOf(c).map((key) => one(`form_${key}`, words[FORMS[key].name], () => show(c, key), String(key === form))),
        spoken && copier,
        one("close", words.close, () => close(c))),
      spoken
        ? html("div", { class: "nnlab-words", tabindex: 0, role: "group", "data-key": "described", "aria-label": words.in_words_name }, spoken.map((said) => html("p", {}, onPage(said))))
        : area,
      !spoken && html("div", { class: "nnlab-forms" }, copier, read && one("apply", words.apply, () => take(c, form, area.node.value))),
      html("p", { role: "status" }, why)));
}

/**
 * Begin the task that a link names, or say that there is none of that name.
 * @param {Context} c
 * @param {string} name
 */
function begin(c, name) {
  const begun = openLesson(c, name);
  if (!begun) show(c, formsOf(c)[0], fill(c.page.words.lesson_unknown, { given: Array.from(name).slice(0, 40).join("") }));
  return begun;
}

/**
 * @param {Context} c
 * @param {string} form
 * @param {string} text
 * @param {HTMLTextAreaElement | null} area  where it is selected if the page may not copy; null where there is none
 */
async function copy(c, form, text, area) {
  try {
    await navigator.clipboard.writeText(text);
    if (c.page.at.form === form) show(c, form, c.page.words.copied_form);
  } catch {
    area?.select();
    if (c.page.at.form === form) show(c, form, c.page.words[area ? "copied_not" : "copied_never"]);
  }
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
