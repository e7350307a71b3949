// Marks what a search has found: ?highlight=합성곱 in the address, once for each word.
import { inLanguage } from "./language.js";

const places = (count) => (count === 1 ? "one place" : `${count} places`);
const said = inLanguage({
  ko: {
    found: (words, seen, folded) =>
      `이 페이지에서 ‘${words}’ ${seen}곳을 표시했습니다.${folded ? ` 접힌 상자 안에 ${folded}곳이 더 있습니다.` : ""}`,
    clear: "표시 지우기",
  },
  en: {
    found: (words, seen, folded) =>
      `“${words}” is marked in ${places(seen)} on this page${folded ? `, and in ${places(folded)} inside folded boxes` : ""}.`,
    clear: "Clear the marks",
  },
});

const NAME = "found";
// Words that nobody sees, those of a still picture, which goes as its explorer wakes, and the two
// labels of a folded cell's button, one of which is always hidden: "Show the output", "Hide the output".
const LABELS = "summary > .collapsed, summary > .expanded";
const PASSED = `script, style, svg, noscript, .katex-mathml, .copy-button, .explorer-static, ${LABELS}`;

/** @returns {Generator<Text>} */
function* texts(article) {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (!walker.currentNode.parentElement.closest(PASSED)) yield /** @type {Text} */ (walker.currentNode);
}

// In a box that is folded, but not in its title; marked all the same, for when it is opened.
function isFolded(node) {
  const box = node.parentElement?.closest("details:not([open])");
  if (!box) return false;
  return !box.querySelector("summary")?.contains(node) || isFolded(box);
}

// A title that is open has other words, which are hidden while it is closed.
const isThere = (text) => text.parentElement.checkVisibility() || isFolded(text);

function ranges(article, wanted) {
  const found = [];
  for (const node of texts(article)) {
    const text = node.data.toLowerCase();
    if (!wanted.some((word) => text.includes(word)) || !isThere(node)) continue;
    for (const word of wanted) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        found.push(range);
      }
    }
  }
  return found;
}

// The words leave the address bar, so that a link to be shared has none.
function takeWords() {
  const address = new URL(location.href);
  const given = (address.searchParams.get("highlight") ?? "").normalize("NFC").toLowerCase();
  if (!address.searchParams.has("highlight")) return [];
  address.searchParams.delete("highlight");
  history.replaceState(history.state, "", address);
  return given.split(/\s+/).filter(Boolean);
}

function offerToClear(wanted, found) {
  const line = document.createElement("p");
  line.className = "found-line d-print-none";
  const folded = found.filter(({ startContainer }) => isFolded(startContainer)).length;
  line.append(said.found(wanted.join(" "), found.length - folded, folded), " ");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = said.clear;
  const onKey = ({ key }) => key === "Escape" && clear();
  const clear = () => {
    CSS.highlights.delete(NAME);
    line.remove();
    removeEventListener("keydown", onKey);
  };
  button.addEventListener("click", clear);
  addEventListener("keydown", onKey);
  line.append(button);
  document.querySelector("#searchbox")?.append(line);
}

/** Mark the words, without touching the text: a browser that cannot do that shows the page as it is. */
export function markFound(article) {
  const wanted = takeWords();
  if (!wanted.length || !CSS.highlights) return;
  const found = ranges(article, wanted);
  if (!found.length) return;
  CSS.highlights.set(NAME, new Highlight(...found));
  offerToClear(wanted, found);
}
