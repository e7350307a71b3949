// The page live.html: a chapter whose cells run on the Jupyter server that the reader chooses.
import { addSheet } from "../sheet.js";
import { Cell } from "./cell.js";
import { loadChapter } from "./chapter.js";
import { Connection } from "./kernel.js";
import css from "./live.css";
import { Panel } from "./panel.js";
import { said } from "./said.js";
import { binderOf, mayAsk } from "./where.js";

const article = /** @type {HTMLElement} */ (document.querySelector("article.live-page"));
const chapters = article.querySelector("details");
const room = article.querySelector("div.live-chapter"); // kept free, so that nothing jumps as it fills
const otherLanguage = document.querySelector("a.language-button");
const place = document.createElement("div");
const idle = (act) => () => (panel.busy ? null : act()); // a second press, while a kernel is on its way, would cut it off
const acts = { start, runAll: idle(() => runThese(cells)), interrupt: idle(interrupt), restart: idle(restart), stop: idle(stop) };
const panel = new Panel(binderOf(article.dataset.binder), acts);

let wanted = ""; // of the chapter that was chosen last, which may still be on its way
let slug = ""; // of the chapter that is open
let cells = [];
let connection = null;

const asked = () => new URLSearchParams(location.hash.slice(1)).get("page");
const known = (name) => chapters.querySelector(`a[href="#page=${CSS.escape(name ?? "")}"]`);

// A link to a section of the open chapter is none to another chapter.
async function follow() {
  const name = asked();
  const link = known(name);
  if (!link || name === wanted) return;
  wanted = name;
  chapters.open = false;
  if (name === slug) return panel.say(""); // back to it, before the other one has come
  panel.say(said.loading);
  try {
    const content = await loadChapter(name);
    if (name === wanted) await open(name, link.textContent, content);
  } catch (error) {
    if (name === wanted) fail(error);
  }
}

// The chapter that is open stays; the same link may be followed once more.
function fail(error) {
  wanted = slug;
  panel.say(error.message, true);
  panel.bar.scrollIntoView({ block: "nearest", behavior: "instant" }); // on a phone it stands below the screen
}

async function open(name, title, content) {
  place.replaceChildren(...content);
  document.title = said.title(title);
  slug = name;
  const inputs = [...place.querySelectorAll(".cell .cell_input")];
  cells = inputs.map((input, i) => new Cell(input.closest(".cell"), i + 1, { run: (cell) => runThese([cell]), runTo }));
  scrollTo({ top: 0, behavior: "instant" });
  leadToOtherLanguage();
  panel.say("");
  if (connection?.session && !panel.busy) await withKernel(() => connection.startKernel(slug)); // else a new one is on its way
}

function leadToOtherLanguage() {
  if (slug) otherLanguage.setAttribute("href", `${otherLanguage.getAttribute("href").replace(/#.*/, "")}#page=${slug}`);
}

const tells = {
  say: (text) => panel.say(text),
  log: (line) => panel.addLine(line),
  gone: () => {
    panel.show("choose");
    letRun(false);
  },
  renewed: () => cells.forEach((cell) => cell.detach()),
};

function letRun(may) {
  for (const cell of cells) {
    cell.allow(may);
    if (!may) cell.detach();
  }
}

async function start(where) {
  if (connection?.where !== where && !mayAsk(where.base ?? where.hub)) return panel.say(said.other, true);
  return withKernel(async () => {
    if (connection?.where !== where) {
      connection?.close();
      connection = null;
      connection = await Connection.open(where, tells);
    }
    await connection.startKernel(slug);
  });
}

// What needs a kernel may run once there is one; what chooses the language has run by then.
async function withKernel(begin) {
  letRun(false);
  panel.hold(true);
  try {
    await begin();
  } catch (error) {
    console.warn(error);
    const lost = connection;
    connection = null;
    lost?.endKernel().then(() => lost.close()); // nobody would know of it any more
    panel.show("choose");
    return panel.say(error.message ?? String(error), true);
  }
  if (!connection.session) return undefined; // the kernel has died meanwhile, which is said
  panel.show("ready");
  letRun(true);
  return cells[0]?.run(connection);
}

function interrupt() {
  return connection.interrupt();
}

function restart() {
  return withKernel(() => connection.restart());
}

async function stop() {
  letRun(false);
  panel.hold(true);
  await connection.endKernel();
  panel.show("choose");
  panel.say(said.stopped);
}

function runTo(cell) {
  return runThese(cells.slice(0, cells.indexOf(cell) + 1));
}

async function runThese(some) {
  const session = connection?.session;
  if (!session) return;
  for (const [i, cell] of some.entries()) {
    if (some.length > 1) panel.say(said.runningAll(i + 1, some.length));
    const state = await cell.run(connection);
    if (connection?.session !== session) return; // shut down, or another chapter's, which says so
    if (state === "done") continue;
    if (state === "error" && some.length > 1) panel.say(said.stoppedAt(cell.number), true);
    return;
  }
  if (some.length > 1) panel.say(said.ranAll(some.length));
}

// The page's header stays at the top, and what is jumped or tabbed to must not lie below the two.
function keepBarBelowHeader() {
  const header = document.querySelector(".bd-header-article");
  const measure = () => {
    const { style } = document.documentElement;
    style.setProperty("--live-top", `${header?.clientHeight ?? 0}px`);
    style.scrollPaddingTop = `${(header?.clientHeight ?? 0) + panel.bar.offsetHeight + 8}px`;
  };
  new ResizeObserver(measure).observe(panel.bar);
}

addSheet("live", css);
room.append(panel.element, panel.bar, place);
keepBarBelowHeader();
for (const event of ["pointerdown", "click"]) otherLanguage.addEventListener(event, leadToOtherLanguage); // after the site's own script, which names a place
chapters.addEventListener("click", ({ target }) => /** @type {Element} */ (target).closest("a")?.hash === location.hash && follow()); // which changes no address
addEventListener("hashchange", follow);
addEventListener("pagehide", () => connection?.leave());
follow();
