// Side by side: the other language's words beside this page's, paragraph by paragraph. Code and explorers stand once.
import { blocksOf } from "./blocks.js";
import { inLanguage } from "./language.js";
import { goTo, placeOf } from "./place.js";
import { recall, remember, SIDE_BY_SIDE } from "./storage.js";

const said = inLanguage({
  ko: {
    offline: "다른 언어의 글을 불러오지 못했습니다. 인터넷 연결을 확인하고 다시 눌러 보세요.",
    fromDisk: "나란히 보기는 웹 주소로 바로 연 페이지에서만 됩니다. 언어 버튼은 여기서도 됩니다.",
  },
  en: {
    offline: "The other language could not be loaded. Check your connection, then press again.",
    fromDisk: "Side by side needs a page opened directly from a web address. The language button works here, too.",
  },
});
const NAMES = { ko: "한국어", en: "English" };
const SHARED = ".cell, .explorer, figure";

async function otherBlocks(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const blocks = blocksOf(page.querySelector("article.bd-article"));
  return new Map(blocks.map(({ pair, index, element }) => [`${pair}-${index}`, element]));
}

// A copy that may stand beside the original: no second ids, addresses from its own page.
function copy(element, language, address) {
  const clone = document.importNode(element, true);
  clone.lang = language;
  clone.classList.add("other-language");
  clone.dataset.languageName = NAMES[language] ?? language;
  for (const node of [clone, ...clone.querySelectorAll("*")]) {
    if (!node.closest("svg, math")) node.removeAttribute("id");
    for (const name of ["href", "src"]) {
      const value = node.getAttribute(name);
      if (value) node.setAttribute(name, new URL(value, address).href);
    }
  }
  for (const link of clone.querySelectorAll("a.headerlink")) link.remove();
  return clone;
}

function sameWords(one, other) {
  const squeezed = (node) => node.textContent.replace(/[\s#]+/g, " ").trim();
  return squeezed(one) === squeezed(other);
}

function beside(own, other, own_language) {
  const row = document.createElement("div");
  row.className = "both";
  own.replaceWith(row);
  own.lang = own_language;
  row.append(own, other);
}

// A figure stands once; only its caption is doubled.
function captions(own, other, make) {
  const ours = [...own.querySelectorAll("figcaption")];
  const theirs = [...other.querySelectorAll("figcaption")];
  ours.forEach((caption, i) => theirs[i] && caption.after(make(theirs[i])));
}

// Resolves to a function that doubles the words: the other page may be long on its way.
async function doubling(article, link) {
  const address = new URL(link.getAttribute("href"), location.href);
  address.hash = "";
  const others = await otherBlocks(address);
  return () => double(article, link, address, others);
}

function double(article, link, address, others) {
  const make = (element) => copy(element, link.dataset.language, address);
  for (const { pair, index, element } of blocksOf(article)) {
    const other = others.get(`${pair}-${index}`);
    if (!other || sameWords(element, other)) continue;
    if (element.matches(SHARED) || element.querySelector(SHARED)) captions(element, other, make);
    else beside(element, make(other), document.documentElement.lang);
  }
}

function hide(article) {
  for (const row of article.querySelectorAll(".both")) row.replaceWith(row.firstElementChild);
  for (const other of article.querySelectorAll(".other-language")) other.remove();
}

function keepingPlace(article, change) {
  const place = placeOf(blocksOf(article));
  change();
  goTo(place, blocksOf(article));
}

/** @typedef {{button: HTMLButtonElement, link: HTMLAnchorElement, article: HTMLElement, tell: (text: string) => void}} Page */

const isOn = ({ button }) => button.getAttribute("aria-pressed") === "true";

/** @type {(page: Page, on: boolean) => Promise<void>} */
async function set({ button, link, article, tell }, on) {
  button.disabled = true;
  try {
    const change = on ? await doubling(article, link) : () => hide(article);
    keepingPlace(article, () => {
      change();
      document.documentElement.classList.toggle("side-by-side", on);
    });
    button.setAttribute("aria-pressed", String(on));
  } catch (error) {
    console.warn(error);
    tell(origin === "null" ? said.fromDisk : said.offline);
  }
  button.disabled = false;
}

/**
 * What a press of the header's button does.
 * @param {Page} page
 */
export async function toggle(page) {
  await set(page, !isOn(page));
  remember("sessionStorage", SIDE_BY_SIDE, isOn(page)); // a choice that failed is none
  page.button.focus({ preventScroll: true });
}

/**
 * Show the remembered choice.
 * @param {Page} page
 */
export function showKept(page) {
  const kept = recall("sessionStorage", SIDE_BY_SIDE) === "true";
  if (kept !== isOn(page)) set(page, kept);
}
