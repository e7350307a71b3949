// What every page of the site runs: keep the paragraph when the language changes, show both side by side.
import { blocksOf } from "./blocks.js";
import { mend } from "./theme_fixes.js";
import { arrive, placeOf } from "./place.js";
import { offerSideBySide } from "./side.js";

function remember(language) {
  try {
    localStorage.setItem("language", language);
  } catch {
    // Storage is forbidden: the root page goes by the browser's languages then.
  }
}

function keepParagraph(link, article) {
  const plain = link.getAttribute("href");
  const update = () => link.setAttribute("href", plain + placeOf(blocksOf(article)));
  link.addEventListener("pointerdown", update);
  link.addEventListener("click", () => {
    update();
    remember(link.dataset.language);
  });
}

// A box that scrolls sideways must be reachable by keyboard.
function focusableWhereScrolling(article) {
  const boxes = article.querySelectorAll("pre, .table-scroll, div.math, .katex-display, .cell_output");
  for (const box of boxes) {
    if (box.scrollWidth > box.clientWidth + 1) box.tabIndex = 0;
    else if (box.tabIndex === 0) box.removeAttribute("tabindex");
  }
}

function wrapTables(article) {
  for (const table of article.querySelectorAll("table:not(.table-scroll table)")) {
    const box = document.createElement("div");
    box.className = "table-scroll";
    table.replaceWith(box);
    box.append(table);
  }
}

const article = document.querySelector("article.bd-article");
mend();
if (article) {
  wrapTables(article);
  new ResizeObserver(() => focusableWhereScrolling(article)).observe(article);
  const link = document.querySelector("a.language-button");
  if (link) {
    keepParagraph(link, article);
    offerSideBySide(link, article).then(() => arrive(article));
  } else arrive(article);
}
