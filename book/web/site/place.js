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

const PLACE = /^#(c\d+)-(\d+)(?:-(\d+))?$/;

function blockOf(hash, blocks) {
  const named = PLACE.exec(hash);
  return named && find(blocks, named[1], Number(named[2]));
}

/** Scroll to the place that `hash` names, if it names one. */
export function goTo(hash, blocks) {
  const block = blockOf(hash, blocks);
  if (!block) return;
  const box = block.element.getBoundingClientRect();
  const top = box.top + (box.height * Number(PLACE.exec(hash)[3] ?? 0)) / 100;
  window.scrollBy({ top: top - readingLine(), behavior: "instant" });
}

// Pairs are counted, so their addresses change when one is put in; a section's address stays. After a
// language change the address bar names the section, for a link to be shared.
function nameSection(article) {
  const block = blockOf(location.hash, blocksOf(article));
  const section = block?.element.closest("section[id]");
  if (section) history.replaceState(history.state, "", `#${section.id}`);
}

/** Go to the page's own hash now and, unless the reader has moved on, once everything has loaded. */
export function arrive(article) {
  const { hash } = location;
  if (!PLACE.test(hash)) return; // asked where it is, a page that still loads would be laid out at once, as a whole
  const go = () => goTo(hash, blocksOf(article));
  // Not earlier: a browser that is still loading would go to the new hash by itself.
  const settle = () => setTimeout(() => nameSection(article));
  go();
  if (document.readyState === "complete") return settle();
  const settled = window.scrollY;
  const again = () => {
    if (Math.abs(window.scrollY - settled) < 2) go();
    settle();
  };
  window.addEventListener("load", again, { once: true });
}
