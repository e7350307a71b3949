// The search page: results as one types, with the address of the query, so that "back" finds them again.
import { inLanguage } from "../language.js";
import { excerpt, marked, wordsOn } from "./excerpt.js";
import { finder } from "./finder.js";
import { telling } from "./query_words.js";

const SHOWN = 20;
const WAIT = 150; // ms after the last key

const said = inLanguage({
  ko: {
    none: (query) => `‘${query}’에 대해 찾은 것이 없습니다. 낱말을 줄이거나 바꿔 보세요.`,
    common: "어디에나 있는 말뿐입니다. 찾을 말을 더 적어 보세요.",
    count: (count) => `${count}곳을 찾았습니다.`,
    more: (count) => `${count}곳 더 보기`,
    loading: "색인을 불러오는 중입니다.",
    failed: "색인을 불러오지 못했습니다. 연결을 확인하고 다시 찾아 보세요.",
  },
  en: {
    none: (query) => `Nothing found for “${query}”. Try fewer or other words.`,
    common: "These words are on every page. Add one that tells more.",
    count: (count) => `Found ${count === 1 ? "one place" : `${count} places`}.`,
    more: (count) => `Show ${count} more`,
    loading: "Loading the index.",
    failed: "The index could not be loaded. Check the connection and search again.",
  },
});

const form = document.querySelector("main form.bd-search");
const field = form.querySelector("input");
const count = document.querySelector("#search-count");
const list = document.querySelector("#search-results");
let finding = null;

function loadIndex() {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script"); // opened from disk, a page may fetch nothing
    script.src = document.querySelector("article").dataset.index;
    script.onload = () => resolve(globalThis.searchIndex);
    script.onerror = reject;
    document.head.append(script);
  });
}

// The index is heavier than a page, so it comes with the first key; after a failure, with the next.
function prepare() {
  if (finding) return finding;
  count.textContent = said.loading;
  count.ariaBusy = "true";
  finding = loadIndex().then(finder);
  finding.catch(() => (finding = null));
  return finding;
}

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function item(result, asking) {
  const { page, section, pageTitle, heading, isTop, text } = result;
  const words = wordsOn(result, asking);
  const shown = (parts) => parts.map((part) => (part.found ? element("mark", "", part.text) : part.text));
  const link = element("a", "", ...shown(marked(heading, words)));
  const highlight = words.length ? `?highlight=${encodeURIComponent(words.join(" "))}` : "";
  link.href = `${page}.html${highlight}${isTop ? "" : `#${section}`}`;
  const where = isTop ? [] : [element("span", "search-where", pageTitle)];
  return element("li", "", ...where, link, element("p", "context", ...shown(excerpt(text, words))));
}

function showMore(results, words, from) {
  const items = results.slice(from, from + SHOWN).map((result) => item(result, words));
  list.append(...items);
  if (from) items[0].querySelector("a").focus();
  const left = results.length - from - SHOWN;
  if (left <= 0) return;
  const button = element("button", "search-more", said.more(Math.min(left, SHOWN)));
  button.type = "button";
  const row = element("li", "", button);
  button.addEventListener("click", () => {
    row.remove();
    showMore(results, words, from + SHOWN);
  });
  list.append(row);
}

function summary(query, tells, results) {
  if (!query) return "";
  if (!tells && /\p{L}|\p{N}/u.test(query)) return said.common;
  return results.length ? said.count(results.length) : said.none(query);
}

let latest = "";

async function show() {
  const query = (latest = field.value.trim().normalize("NFC"));
  const tells = telling(query).length > 0;
  let found = { words: [], results: [] };
  let state = null;
  try {
    if (tells) found = (await prepare())(query);
  } catch {
    state = said.failed;
  }
  if (query !== latest) return; // the next one is on its way
  list.replaceChildren();
  showMore(found.results, found.words, 0);
  count.textContent = state ?? summary(query, tells, found.results);
  count.ariaBusy = null;
}

function keepAddress() {
  const address = new URL(location.href);
  address.searchParams.set("q", field.value);
  history.replaceState(history.state, "", address);
}

let timer;
field.addEventListener("input", () => {
  prepare().catch(() => {}); // show says so
  clearTimeout(timer);
  timer = setTimeout(() => {
    show();
    keepAddress();
  }, WAIT);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  show();
  keepAddress();
});

field.value = new URLSearchParams(location.search).get("q") ?? "";
field.focus();
field.select();
show();
