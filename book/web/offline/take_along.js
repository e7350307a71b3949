// The page take-along.html: keep the whole book in the browser, or remove what is kept.
import { inLanguage } from "../site/language.js";
import { KEY, register, workers } from "../site/offline.js";
import { recall, remember } from "../site/storage.js";
import { addSheet } from "../sheet.js";
import { FILES, PAGES, removeAll } from "./caches.js";
import css from "./take_along.css";

const AT_ONCE = 6; // as many requests as browsers allow a host
const said = inLanguage({
  ko: {
    none: "이 브라우저나 이렇게 연 페이지에서는 저장할 수 없습니다. 위의 파일을 내려받으세요.",
    off: "저장하지 않습니다. 열어 본 페이지도 남지 않습니다.",
    on: (there, all) => `${all}개 파일 가운데 ${there}개가 저장되어 있습니다.`,
    whole: (all) => `책 전체가 저장되어 있습니다. 파일 ${all}개입니다.`,
    saving: (there, all) => `${all}개 가운데 ${there}개를 저장했습니다.`,
    failed: (missing) => `파일 ${missing}개를 받지 못했습니다. 연결을 확인하고 다시 누르세요.`,
    save: "책 전체 저장하기",
    remove: "저장한 것 모두 지우기",
    allow: "다시 저장하기",
  },
  en: {
    none: "This browser, or a page opened like this, keeps nothing. Download the files above instead.",
    off: "Nothing is kept, not even the pages that you open.",
    on: (there, all) => `${there} of ${all} files are kept.`,
    whole: (all) => `The whole book is kept: ${all} files.`,
    saving: (there, all) => `${there} of ${all} files kept.`,
    failed: (missing) => `${missing} files could not be fetched. Check the connection and press again.`,
    save: "Keep the whole book",
    remove: "Remove all that is kept",
    allow: "Keep pages again",
  },
});

const box = document.querySelector("#keep-offline");
const line = document.createElement("p");
line.setAttribute("role", "status");
const bar = document.createElement("progress");
bar.hidden = true;
bar.setAttribute("aria-label", said.save);

function button(text, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", () => act(made));
  return made;
}

const [save, remove, allow] = [button(said.save, keepAll), button(said.remove, removeKept), button(said.allow, keepAgain)];

// The book's pages and all that they ask for, as addresses.
async function listed() {
  const answer = await fetch("offline.json", { cache: "no-cache" });
  if (!answer.ok) throw new Error(`offline.json: ${answer.status}`);
  return (await answer.json()).files.map((name) => new URL(name, location.href).href);
}

const cacheOf = (url) => (new URL(url).pathname.endsWith(".html") ? PAGES : FILES);

async function missingOf(urls) {
  const kept = new Set();
  for (const name of [PAGES, FILES]) {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) kept.add(url.replace(/#.*/, ""));
  }
  return urls.filter((url) => !kept.has(url));
}

function show(text, ...buttons) {
  line.textContent = text;
  for (const one of [save, remove, allow]) one.hidden = !buttons.includes(one);
}

async function showState() {
  if (recall("localStorage", KEY) === "off") return show(said.off, allow);
  const urls = await listed().catch(() => null);
  if (!urls) return show(said.failed(1), save, remove); // without a network: what is there can still go
  const missing = (await missingOf(urls)).length;
  if (missing) return show(said.on(urls.length - missing, urls.length), save, remove);
  return show(said.whole(urls.length), remove);
}

async function keepOne(url) {
  const cache = await caches.open(cacheOf(url));
  await cache.add(new Request(url, { cache: "no-cache" })); // an answer that is no success is not kept
}

async function keepAll() {
  save.disabled = true;
  const urls = await listed().catch(() => []);
  const missing = urls.length ? await missingOf(urls) : [];
  let [there, failed] = [urls.length - missing.length, urls.length ? 0 : 1];
  Object.assign(bar, { hidden: false, max: urls.length || 1, value: there });
  const waiting = [...missing];
  const work = async () => {
    for (let url = waiting.shift(); url; url = waiting.shift()) {
      await keepOne(url).then(() => (there += 1), () => (failed += 1));
      bar.value = there;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  Object.assign(bar, { hidden: true });
  save.disabled = false;
  if (failed) show(said.failed(failed), save, remove);
  else await showState();
}

async function removeKept() {
  remember("localStorage", KEY, "off");
  const registered = await workers().getRegistrations();
  await Promise.all(registered.filter(({ scope }) => location.href.startsWith(scope)).map((one) => one.unregister()));
  await removeAll();
  await showState();
  allow.focus();
}

async function keepAgain() {
  remember("localStorage", KEY, "on");
  await register();
  await workers().ready;
  await showState();
  save.focus();
}

if (box) {
  addSheet("take-along", css);
  box.append(line, bar, save, remove, allow);
  if (!workers() || !("caches" in globalThis)) show(said.none);
  else showState().catch(() => show(said.none));
}
