// What every page of the site runs, in place of the theme's own scripts.
import { later } from "../load.js";
import { blocksOf } from "./blocks.js";
import { nextMode } from "./colour_mode.js";
import { followSections } from "./contents.js";
import { addCopyButtons } from "./copy.js";
import { connectSearch } from "./finding.js";
import { connectMenus } from "./menus.js";
import { prepareNotice, tell } from "./notice.js";
import { connectPanels } from "./panels.js";
import { arrive, placeOf } from "./place.js";
import { said } from "./said.js";
import { focusableWhereScrolling } from "./scrolling.js";
import { connectStills } from "./stills.js";
import { PROGRESS, recall, remember, SIDE_BY_SIDE } from "./storage.js";
import { connectTerms } from "./terms.js";

function keepParagraph(link, article) {
  const plain = link.getAttribute("href");
  const update = () => link.setAttribute("href", plain + placeOf(blocksOf(article)));
  link.addEventListener("pointerdown", update);
  link.addEventListener("click", () => {
    update();
    remember("localStorage", "language", link.dataset.language);
  });
}

function wrapTables(article) {
  for (const table of article.querySelectorAll("table:not(.table-scroll table)")) {
    const box = document.createElement("div");
    box.className = "table-scroll";
    table.replaceWith(box);
    box.append(table);
  }
}

function connectHeader() {
  document.querySelector(".theme-switch-button")?.addEventListener("click", nextMode);
  connectPanels();
  connectSearch();
  connectMenus();
}

function connectSideBySide(button, link, article) {
  const page = { button, link, article, tell };
  button.addEventListener("click", () => later("side").then(({ toggle }) => toggle(page), () => tell(said.notLoaded)));
  const showKept = () => {
    if (recall("sessionStorage", SIDE_BY_SIDE)) later("side").then((side) => side.showKept(page), console.warn);
  };
  showKept();
  addEventListener("pageshow", ({ persisted }) => persisted && showKept()); // chosen since on another page
}

// With something to mark, at once; else as the reader comes to the second section, and the first one's end.
function followProgress(article) {
  const place = article.querySelector(".progress-page");
  const load = () => later("progress").then(({ follow, overview }) => (follow(article, tell), place && overview(place)), console.warn);
  if (place || recall("localStorage", PROGRESS)) return load();
  if (!article.querySelector(".exercise")) return undefined;
  const watch = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    load();
  });
  for (const heading of article.querySelectorAll("section > section:not(:first-of-type) > h2")) watch.observe(heading);
  return undefined;
}

function connectArticle(article) {
  wrapTables(article);
  addCopyButtons(article);
  focusableWhereScrolling(article);
  followSections();
  connectTerms(article);
  if (new URLSearchParams(location.search).has("highlight")) later("marks").then(({ markFound }) => markFound(article), console.warn);
  followProgress(article);
  const link = document.querySelector("a.language-button");
  const button = document.querySelector("button.side-button");
  arrive(article);
  if (!link || !button) return;
  keepParagraph(link, article);
  connectSideBySide(button, link, article);
}

// For reading without a network; nothing waits for it. A page from disk is there anyway.
function keepThisPage() {
  if (!location.protocol.startsWith("http")) return;
  setTimeout(() => later("offline").then((offline) => offline.keepThisPage()).catch(() => null), 2000);
}

prepareNotice();
connectHeader();
connectStills();
const article = document.querySelector("article.bd-article");
if (article) connectArticle(article);
if (document.readyState === "complete") keepThisPage();
else addEventListener("load", keepThisPage, { once: true });
