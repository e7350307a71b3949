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
const place = document.createElement("div");
const idle = (act) => () => (panel.busy ? null : act()); // a second press, while a kernel is on its way, would cut it off
const acts = { start, runAll: idle(() => runThese(cells)), interrupt: idle(interrupt), restart: idle(restart), stop: idle(stop) };
const panel = new Panel(binderOf(article.dataset.binder), acts);

let slug = ""; // of the chapter that is open
let cells = [];
let connection = null;

const asked = () => new URLSearchParams(location.hash.slice(1)).get("page");
const known = (name) => chapters.querySelector(`a[href="#page=${CSS.escape(name ?? "")}"]`);

// A link to a section of the open chapter is none to another chapter.
async function follow() {
  const name = asked();
  const link = known(name);
  if (!link || name === slug) return;
  document.title = said.title(link.textContent);
  chapters.open = false;
  panel.say(said.loading);
  try {
    await open(name);
  } catch (error) {
    panel.say(error.message, true);
  }
}

async function open(name) {
  place.replaceChildren(...(await loadChapter(name)));
  slug = name;
  const inputs = [...place.querySelectorAll(".cell .cell_input")];
  cells = inputs.map((input, i) => new Cell(input.closest(".cell"), i + 1, { run: (cell) => runThese([cell]), runTo }));
  scrollTo({ top: 0, behavior: "instant" });
  leadToOtherLanguage();
  panel.say("");
  if (connection?.session) await withKernel(() => connection.startKernel(slug));
}

function leadToOtherLanguage() {
  const link = document.querySelector("a.language-button");
  const lead = () => link.setAttribute("href", `${link.getAttribute("href").replace(/#.*/, "")}#page=${slug}`);
  lead();
  for (const event of ["pointerdown", "click"]) link.addEventListener(event, lead); // after the site's own script, which names a place
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
  panel.show("starting");
  return withKernel(async () => {
    if (connection?.where !== where) {
      connection?.close();
      connection = await Connection.open(where, tells);
    }
    await connection.startKernel(slug);
  });
}

// What needs a kernel may run once there is one; what chooses the language has run by then.
async function withKernel(begin) {
  panel.busy = true;
  letRun(false);
  try {
    await begin();
  } catch (error) {
    console.warn(error);
    connection = null;
    panel.show("choose");
    return panel.say(error.message ?? String(error), true);
  }
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
  await connection.endKernel();
  panel.show("choose");
  letRun(false);
  panel.say(said.stopped);
}

function runTo(cell) {
  return runThese(cells.slice(0, cells.indexOf(cell) + 1));
}

async function runThese(some) {
  for (const [i, cell] of some.entries()) {
    if (some.length > 1) panel.say(said.runningAll(i + 1, some.length));
    if (!connection?.session) return;
    const state = await cell.run(connection);
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
addEventListener("hashchange", follow);
addEventListener("pagehide", () => connection?.leave());
follow();
