// The reader's place as a hash, "#c7-2" or "#c7-2-35": pair 7, block 2, of which 35 percent are above the line.
import { blocksOf, find } from "./blocks.js";

// The line where reading goes on: just below the header that stays.
function readingLine() {
  const header = document.querySelector(".bd-header-article");
  return Math.max(header?.getBoundingClientRect().bottom ?? 0, 0) + 8;
}

/** Return the hash of the block at the top of the screen, "" at the top of the page. */
export function placeOf(blocks) {
  if (window.scrollY < 4) return "";
  const line = readingLine();
  const seen = blocks.filter(({ element }) => element.getClientRects().length);
  const here = seen.find(({ element }) => element.getBoundingClientRect().bottom > line) ?? seen.at(-1);
  if (!here) return "";
  const box = here.element.getBoundingClientRect();
  const above = Math.round((100 * (line - box.top)) / Math.max(box.height, 1));
  return `#${here.pair}-${here.index}${above > 0 ? `-${Math.min(above, 99)}` : ""}`;
}

/** Scroll to the place that `hash` names, if it names one. */
export function goTo(hash, blocks) {
  const named = /^#(c\d+)-(\d+)(?:-(\d+))?$/.exec(hash);
  const block = named && find(blocks, named[1], Number(named[2]));
  if (!block) return;
  const box = block.element.getBoundingClientRect();
  const top = box.top + (box.height * Number(named[3] ?? 0)) / 100;
  window.scrollBy({ top: top - readingLine(), behavior: "instant" });
}

/** Go to the page's own hash now and, unless the reader has moved on, once everything has loaded. */
export function arrive(article) {
  const go = () => goTo(location.hash, blocksOf(article));
  go();
  if (document.readyState === "complete") return;
  const settled = window.scrollY;
  const again = () => Math.abs(window.scrollY - settled) < 2 && go();
  window.addEventListener("load", again, { once: true });
}
