// The box at a term: what it means, its name in the other language, and the way to the glossary. It stays while the
// pointer is on the term or on the box, or the focus on the term; Escape and a press elsewhere close it.
import { inLanguage } from "../language.js";
import sheet from "./box.css";
import { meaningOf } from "./meanings.js";
import { put } from "./put.js";

const WAIT = 300; // ms, for a pointer on its way from the term to the box
const REST = 120; // ms that a pointer rests on a term, not on its way to something else
const said = inLanguage({
  ko: { more: "용어집에서 보기", failed: "뜻풀이를 불러오지 못했습니다. 링크를 누르면 용어집으로 갑니다." },
  en: { more: "See the glossary", failed: "The meaning could not be loaded. The link leads to the glossary." },
});

const box = document.createElement("div");
box.id = "term-box";
box.className = "d-print-none";
let at = null; // the term whose box is open
let wanted = null; // the one that was asked for last, which may be still on its way
let timer;

function close() {
  clearTimeout(timer);
  wanted = null;
  at?.removeAttribute("aria-describedby");
  at = null;
  box.remove();
}

const isHeld = () => at.matches(":hover, :focus-visible") || box.matches(":hover");

function closeSoon() {
  clearTimeout(timer);
  timer = setTimeout(() => at && !isHeld() && close(), WAIT);
}

function element(name, html, attributes = {}) {
  const made = Object.assign(document.createElement(name), attributes);
  made.innerHTML = html;
  return made;
}

function fill(link, language, names, meaning) {
  box.lang = language;
  // The term itself is the Tab stop that leads there.
  const more = element("a", said.more, { href: link.href, tabIndex: -1, lang: document.documentElement.lang });
  box.replaceChildren(element("p", names, { className: "term-names" }), element("p", meaning), more);
}

/** Open the box at `link`; `type` is the kind of event that asks for it. */
async function show(link, type) {
  clearTimeout(timer);
  if (link === at) return;
  wanted = link;
  if (type === "pointerover") await new Promise((rested) => setTimeout(rested, REST));
  const language = link.closest("[lang]").lang;
  const [names, meaning] = await meaningOf(link, language).catch(() => [link.textContent, said.failed]);
  const isLeft = type !== "click" && !link.matches(":hover, :focus-visible");
  if (wanted !== link || isLeft) return; // meanwhile
  close();
  fill(link, language, names, meaning);
  document.querySelector("main").append(box);
  put(box, link);
  link.setAttribute("aria-describedby", box.id);
  at = wanted = link;
}

// The site's policy forbids style elements.
const styles = new CSSStyleSheet();
styles.replaceSync(sheet);
document.adoptedStyleSheets.push(styles);
const isOurs = (target) => target === at || box.contains(target);
addEventListener("keydown", ({ key }) => key === "Escape" && close());
addEventListener("pointerdown", ({ target }) => at && !isOurs(target) && close());
addEventListener("pointerout", ({ target, pointerType }) => at && pointerType !== "touch" && isOurs(target) && closeSoon());
// At once: the box would cover what has the focus next.
addEventListener("focusout", ({ target, relatedTarget }) => target === at && !at.matches(":hover") && !box.contains(/** @type {Node} */ (relatedTarget)) && close());
addEventListener("resize", () => at && put(box, at));
globalThis.showTerm = show;
