// The tasks above the picture: one is chosen, its text or its hint is read, and what of it is done is marked.
import { html, svg } from "../../core/js/dom.js";
import { trainedAlone } from "./compute.js";
import { judge } from "./lessons.js";
import { fromLink, toLink } from "./link.js";
import { setupFrom } from "./setup.js";
import { traitsOf } from "./traits.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("./lessons.js").Lesson} Lesson */

/**
 * The lesson that is open, or none.
 * @param {Context} c
 * @returns {Lesson | undefined}
 */
export function lessonIn({ state, page: { data } }) {
  const lesson = data.lessons[state.lesson_index - 1];
  return lesson && { ...lesson, start: setupFrom(lesson.start) };
}

/**
 * Open a lesson, or close it: one that is opened begins with its own setup.
 * @param {Context} c
 * @param {string} name  "" for none
 * @returns {boolean} whether there is such a lesson
 */
export function openLesson({ page }, name) {
  const index = page.data.lessons.findIndex((/** @type {Lesson} */ lesson) => lesson.name === name);
  if (name && index < 0) return false;
  Object.assign(page.at, { lesson: null, hint: false });
  if (!name) page.set({ lesson_index: 0, first: "" });
  else {
    Object.assign(page.at, { playing: false, held: -1, form: null });
    page.set({ lesson_index: index + 1, first: "", ...traitsOf(setupFrom(page.data.lessons[index].start), page.data) });
  }
  page.redraw();
  return true;
}

/** @param {Context} c */
export function lessons(c) {
  const { place: { lesson: p } } = c;
  const lesson = lessonIn(c);
  return svg("foreignObject", { x: 0, y: 0, width: p.width, height: p.height },
    html("div", { class: "nnlab-lesson" }, head(c, lesson), lesson && body(c, lesson)));
}

/**
 * @param {Context} c
 * @param {Lesson | undefined} lesson
 */
function head(c, lesson) {
  const { page } = c;
  const { words, at, data } = page;
  const options = [["", words.lesson_none], ...data.lessons.map(({ name }) => [name, words[`lesson_title_${name}`]])];
  /** @param {Event} event */
  const choose = ({ target }) => openLesson(c, /** @type {HTMLSelectElement} */ (target).value);
  const select = html("select", { "data-key": "lesson", "aria-label": words.lesson_choose, change: choose },
    options.map(([value, text]) => html("option", { value }, text)));
  page.afterwards(() => {
    const wanted = lesson?.name ?? "";
    if (select.node.value !== wanted) select.node.value = wanted;
  });
  const turn = () => {
    at.hint = !at.hint;
    page.redraw();
  };
  return html("div", { class: "nnlab-lesson-head" },
    html("label", {}, html("span", { "aria-hidden": "true" }, words.lesson_label), select),
    lesson && [
      html("button", { type: "button", "data-key": "hint", "aria-pressed": String(Boolean(at.hint)), click: turn }, words.lesson_hint),
      html("button", { type: "button", "data-key": "again", "aria-label": words.lesson_again_name, click: () => openLesson(c, lesson.name) }, words.lesson_again),
    ]);
}

/**
 * @param {Context} c
 * @param {Lesson} lesson
 */
function body(c, lesson) {
  const { page: { words, at }, result, state } = c;
  const { name } = lesson;
  if (at.lesson?.name !== name) at.lesson = { name, verdict: null, first: null, kept: "" };
  if (state.first !== at.lesson.kept) Object.assign(at.lesson, { kept: state.first, first: firstIn(state) }); // it came from outside
  // While a training is done again up to its step, what was judged before still stands.
  if (!result.behind || !at.lesson.verdict) {
    at.lesson.verdict = judge(lesson, seen(result), at.lesson.first);
    at.lesson.first = at.lesson.verdict.first;
  }
  const { met, done } = at.lesson.verdict;
  if (!at.playing) keepFirst(c, at.lesson.first);
  const marks = Object.entries(met).filter(([key, fits]) => key !== "data" || !fits);
  return [
    html("p", { class: "nnlab-lesson-text" }, words[`lesson_${at.hint ? "hint" : "task"}_${name}`]),
    html("div", { class: "nnlab-lesson-marks" },
      html("ul", {}, marks.map(([key, fits]) => html("li", { class: fits ? "nnlab-met" : "", "data-met": key },
        html("span", { role: "img", "aria-label": fits ? words.lesson_met : words.lesson_open }, fits ? "✓" : "○"),
        ` ${words[`lesson_met_${key}`]}`))),
      html("strong", { role: "status", class: "nnlab-lesson-done" }, done ? words.lesson_done : "")),
  ];
}

/**
 * The first step as it was kept, trained again: a reload does not ask for it twice.
 * @param {any} state
 * @returns {import("./lessons.js").Seen | null}
 */
function firstIn({ first }) {
  try {
    return first ? seen(trainedAlone(fromLink(first))) : null;
  } catch {
    return null; // of another version, or not ours
  }
}

/**
 * @param {Context} c
 * @param {import("./lessons.js").Seen | null} seen
 */
function keepFirst({ page, state }, seen) {
  const first = seen ? toLink({ ...seen.setup, compare: null }) : "";
  if (first === state.first) return;
  page.at.lesson.kept = first;
  page.afterwards(() => page.set({ first }));
}

/**
 * What is kept of a result, which goes on being trained.
 * @param {any} result
 * @returns {import("./lessons.js").Seen}
 */
const seen = ({ setup, theta, epochs, losses, dead }) => ({ setup, theta, epochs, losses, dead });
