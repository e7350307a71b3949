// Brings the explorers of a page to life with no kernel: each wakes as it comes near the screen.
import { later } from "../load.js";
import { addSheet } from "../sheet.js";
import { draw } from "./controls.js";
import { sayFailed } from "./failed.js";
import { loadData, loadView } from "./files.js";
import { keepState } from "./memory.js";
import { inside, makeModels } from "./model.js";
import { addToolbar } from "./toolbar.js";
import styles from "./explorers.css";

const NEAR = "600px"; // how far below or above the screen an explorer wakes up
const MOST_FRAMES = 20; // until an explorer that has drawn nothing counts as failed

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => resolve()));

// Each explorer is drawn in a task of its own: those that wait for one file would else all be drawn at
// once when it has come, and the page would answer nobody meanwhile.
let last = Promise.resolve();
const turn = () => (last = last.then(() => new Promise((resolve) => setTimeout(resolve))));

// Frames are counted, not seconds: a slow machine has long ones.
async function drawn(place) {
  for (let frame = 0; frame < MOST_FRAMES; frame++) {
    if (place.querySelector(".nnlab-stage > *")) return;
    await nextFrame();
  }
  throw new Error("nothing was drawn");
}

// Views and large data come from files of their own: {AnyModel: view's module}.
async function loadAll(models) {
  const views = new Map();
  const load = async (model) => {
    const [view, data] = await Promise.all([loadView(model.get("_esm")), model.get("_data") && loadData(model.get("_data"))]);
    if (data) model.set("data", data);
    views.set(model, view);
  };
  await Promise.all(Object.values(models).filter(({ kind }) => kind === "AnyModel").map(load));
  return views;
}

// Returns what the explorer's tools work with.
async function mount(explorer, index) {
  const { root, models: saved } = JSON.parse(explorer.querySelector("script.explorer-state").textContent);
  const models = makeModels(saved);
  const views = await loadAll(models);
  await turn();
  const place = document.createElement("div");
  place.className = "explorer-live";
  explorer.append(place);
  const cleanUps = [];
  try {
    const hosts = []; // drawn once they stand in the page and have a width
    place.append(draw(models[root], (model) => {
      const el = document.createElement("div");
      hosts.push(() => cleanUps.push(views.get(model).render({ model, el })));
      return el;
    }));
    for (const render of hosts) render();
    await drawn(place);
    const [view] = inside(models[root]).filter((model) => views.has(model));
    const { view: name, version } = view.get("_esm");
    const { parts } = views.get(view);
    const first = Object.fromEntries(view.get("state_names").map((trait) => [trait, view.get(trait)]));
    keepState(`${index}:${name}`, version, models[root], models, parts);
    const context = { explorer, view, models, parts, first };
    addToolbar(context);
    await nextFrame();
    await nextFrame(); // the restored state has been drawn
    explorer.querySelector(".explorer-static")?.remove();
    explorer.dataset.live = "true";
    return context;
  } catch (error) {
    for (const cleanUp of cleanUps) cleanUp?.();
    place.remove();
    throw error;
  }
}

const awake = new Map(); // by explorer: the promise of what `mount` returns, of null where that has failed

function wake(explorer, index) {
  if (!awake.has(explorer)) awake.set(explorer, woken(explorer, index));
  return awake.get(explorer);
}

async function woken(explorer, index) {
  explorer.dataset.live = "soon";
  try {
    return await mount(explorer, index);
  } catch (error) {
    console.error(`explorer ${explorer.dataset.explorer}:`, error);
    awake.delete(explorer);
    sayFailed(explorer, () => wake(explorer, index));
    return null;
  }
}

// A link to an explorer in a state of its own (tools/link.js), as the page opens and whenever one is opened.
function followLinks(explorers) {
  const follow = () => {
    if (!location.hash.startsWith("#explorer=")) return;
    later("tools").then((tools) => tools.arrive(explorers, (one) => wake(one, explorers.indexOf(one))), console.warn);
  };
  addEventListener("hashchange", follow);
  follow();
}

function start() {
  addSheet("controls", styles);
  const explorers = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".explorer"))];
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        watch.unobserve(target);
        const explorer = /** @type {HTMLElement} */ (target);
        wake(explorer, explorers.indexOf(explorer));
      }
    },
    { rootMargin: `${NEAR} 0px` },
  );
  for (const explorer of explorers) {
    explorer.dataset.live = "asleep"; // or the site's script says that this one has not come
    watch.observe(explorer);
  }
  followLinks(explorers);
}

start();
