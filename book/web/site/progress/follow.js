// On a chapter: buttons at exercises and self-checks, sections that are read, marks beside the chapters.
import { inLanguage } from "../language.js";
import { idsOf, kept, KINDS, mark } from "./record.js";
import { addSheet } from "../../sheet.js";
import styles from "./progress.css";

const said = inLanguage({
  ko: {
    solved: "풀었어요",
    right: "맞혔어요",
    notKept: "이 브라우저가 저장을 막아 두어서, 표시가 이 페이지를 떠나면 사라집니다.",
    some: (done, all) => `${all}개 중 ${done}개를 마침`,
    all: "모두 마침",
  },
  en: {
    solved: "Solved",
    right: "Got it right",
    notKept: "This browser does not let the page store anything, so the mark is lost when you leave.",
    some: (done, all) => `${done} of ${all} done`,
    all: "all done",
  },
});
const PASSED_OVER = ["exercises", "self-check", "sources"]; // as book/_ext/page/progress.py
const SECONDS = 3; // that a section's end is on the screen, until it counts as read
const SEEN = "-25% 0px 0px 0px"; // not at the top, where a link to the next section leads

const pageOf = (address) => /([\w-]+)\.html$/.exec(new URL(address, location.href).pathname)?.[1] ?? "index";

/**
 * Follow what the reader does on a page.
 * @param {HTMLElement} article
 * @param {(text: string) => void} tell
 */
export function follow(article, tell) {
  addSheet("progress", styles);
  const page = pageOf(location.href);
  const buttons = [...exercises(article), ...checks(article)].map((item) => button(item, page, tell));
  const show = () => {
    const record = kept();
    for (const one of buttons) one.show(record);
    markChapters(record);
    markSections(record, page);
  };
  for (const one of buttons) one.node.addEventListener("click", show);
  if (buttons.length) watchEnds(article, (id) => {
    if (idsOf(kept(), page, "read").includes(id)) return;
    mark(page, "read", id, true);
    show();
  });
  addEventListener("storage", show); // another tab
  addEventListener("pageshow", ({ persisted }) => persisted && show());
  show();
}

const exercises = (article) => [...article.querySelectorAll(".exercise.admonition[id]")].map((box) => (
  { box, kind: "solved", id: box.id, title: box.querySelector(".admonition-title") }));

const checks = (article) => [...article.querySelectorAll("#self-check details.dropdown:not(.other-language)")].map((box, i) => (
  { box, kind: "right", id: `check-${i + 1}`, title: box.querySelector("summary") }));

function button({ box, kind, id, title }, page, tell) {
  const node = document.createElement("button");
  node.type = "button";
  node.className = "progress-button d-print-none";
  node.textContent = said[kind];
  node.setAttribute("aria-label", `${said[kind]}: ${title.textContent.trim().replace(/\s+/g, " ")}`);
  const show = (record) => node.setAttribute("aria-pressed", String(idsOf(record, page, kind).includes(id)));
  node.addEventListener("click", () => {
    const on = node.getAttribute("aria-pressed") !== "true";
    if (!mark(page, kind, id, on)) tell(said.notKept);
  });
  box.append(node);
  return { node, show };
}

// The end of a section is seen as the next one's heading is.
function watchEnds(article, read) {
  const sections = [.../** @type {NodeListOf<HTMLElement>} */ (article.querySelectorAll(":scope > section > section[id]"))];
  const ends = new Map(sections.slice(1).map((section, i) => [section.querySelector("h2"), sections[i].id]));
  const timers = new Map();
  const watch = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(timers.get(target));
      const count = () => (document.hidden ? timers.set(target, setTimeout(count, SECONDS * 1000)) : read(ends.get(/** @type {HTMLHeadingElement} */ (target))));
      if (isIntersecting) timers.set(target, setTimeout(count, SECONDS * 1000));
    }
  }, { rootMargin: SEEN });
  for (const [heading, id] of ends) if (heading && !PASSED_OVER.includes(id)) watch.observe(heading);
}

function markSections(record, page) {
  const read = idsOf(record, page, "read");
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("#pst-page-toc-nav a[href^='#']"))) {
    setMark(link, read.includes(link.hash.slice(1)) ? said.all : "", "✓");
  }
}

function markChapters(record) {
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".bd-docs-nav a[data-items]"))) {
    const all = Number(link.dataset.items);
    const done = KINDS.reduce((sum, kind) => sum + idsOf(record, pageOf(link.href), kind).length, 0);
    if (done >= all) setMark(link, said.all, "✓");
    else setMark(link, done ? said.some(done, all) : "", "·");
  }
}

// Beside the words, where it moves none of them; a screen reader hears it after them.
function setMark(link, words, sign) {
  link.querySelector(".progress-mark")?.remove();
  if (!words) return;
  const note = document.createElement("span");
  note.className = "progress-mark";
  note.dataset.sign = sign;
  const spoken = document.createElement("span");
  spoken.textContent = ` (${words})`;
  note.append(spoken);
  note.title = words;
  link.append(note);
}
