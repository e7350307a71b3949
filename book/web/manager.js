// Brings the explorers of a page to life: a small widget manager on Jupyter's own pieces, no kernel.
import * as base from "@jupyter-widgets/base";
import { ManagerBase } from "@jupyter-widgets/base-manager";
import { Widget } from "@lumino/widgets";
import * as controls from "./controls.js";
import * as host from "./host.js";
import { keepState } from "./memory.js";
import { withViews } from "./views.js";
import styles from "./explorers.css";

const MODULES = {
  "@jupyter-widgets/base": base,
  "@jupyter-widgets/controls": controls,
  anywidget: host,
};
const FAILED = {
  ko: "이 그림을 움직이게 하지 못해 정지 그림을 보여 드립니다. 페이지를 새로 고쳐 보세요.",
  en: "This picture could not be brought to life, so you see a still one. Try reloading the page.",
};
const MOST_FRAMES = 20; // until an explorer that has drawn nothing counts as failed
const NEAR = "600px"; // how far below or above the screen an explorer wakes up

class PageManager extends ManagerBase {
  async loadClass(name, module) {
    const found = MODULES[module]?.[name];
    if (!found) throw new Error(`no class ${name} in ${module}: add it to book/web/controls.js`);
    return found;
  }

  async _get_comm_info() {
    return {}; // a static page has no kernel
  }

  async _create_comm() {
    throw new Error("a static page has no kernel to talk to");
  }
}

const manager = new PageManager();
let models; // the promise of all models of the page

function pageState() {
  const script = document.querySelector('script[type="application/vnd.jupyter.widget-state+json"]');
  if (!script) throw new Error("the page holds no widget state");
  return JSON.parse(script.textContent);
}

function loadModels() {
  return (models ??= withViews(pageState()).then((state) => manager.set_state(state)));
}

function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

// A box makes its children's views after its own.
async function whole(view) {
  const inside = await Promise.all(view.children_views?.views ?? []);
  await Promise.all(inside.map(whole));
}

// The stage is drawn once it has a width. Frames are counted, not seconds: a slow machine has long ones.
async function drawn(place) {
  const broken = place.querySelector(".jupyter-widgets-error-widget");
  if (broken) throw new Error(broken.textContent);
  for (let frame = 0; frame < MOST_FRAMES; frame++) {
    if (place.querySelector(".nnlab-view .nnlab-stage > *")) return;
    await nextFrame();
  }
  throw new Error("nothing was drawn");
}

async function mount(explorer, index) {
  const place = document.createElement("div");
  place.className = "explorer-live";
  explorer.append(place);
  try {
    const script = explorer.querySelector('script[type="application/vnd.jupyter.widget-view+json"]');
    const all = await loadModels();
    const model = await manager.get_model(JSON.parse(script.textContent).model_id);
    const view = await manager.create_view(model);
    await whole(view);
    Widget.attach(view.luminoWidget, place);
    await drawn(place);
    keepState(`${index}:${explorer.dataset.explorer}`, model, all);
    await nextFrame();
    await nextFrame(); // the restored state has been drawn
    explorer.querySelector(".explorer-static")?.remove();
    explorer.dataset.live = "true";
  } catch (error) {
    place.remove();
    sayFailed(explorer);
    console.error(`explorer ${explorer.dataset.explorer}:`, error);
  }
}

function sayFailed(explorer) {
  const line = document.createElement("p");
  line.className = "explorer-failed";
  line.textContent = FAILED[document.documentElement.lang] ?? FAILED.en;
  explorer.append(line);
  explorer.dataset.live = "failed";
}

function start() {
  const sheet = document.createElement("style");
  sheet.textContent = styles;
  document.head.prepend(sheet); // before the site's own sheet, which may overrule it
  const watch = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) if (entry.isIntersecting) wake(entry.target);
    },
    { rootMargin: `${NEAR} 0px` },
  );
  const explorers = [...document.querySelectorAll(".explorer")];
  const wake = (explorer) => {
    watch.unobserve(explorer);
    if (explorer.dataset.live) return;
    explorer.dataset.live = "soon";
    mount(explorer, explorers.indexOf(explorer));
  };
  for (const explorer of explorers) watch.observe(explorer);
}

start();
