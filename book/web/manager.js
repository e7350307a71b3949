// Brings the explorers of a page to life: a small widget manager on Jupyter's own pieces, no kernel.
import * as base from "@jupyter-widgets/base";
import { ManagerBase } from "@jupyter-widgets/base-manager";
import { Widget } from "@lumino/widgets";
import anywidget from "anywidget";
import * as controls from "./controls.js";
import { keepState } from "./memory.js";
import { withViews } from "./views.js";
import styles from "./explorers.css";

const MODULES = {
  "@jupyter-widgets/base": base,
  "@jupyter-widgets/controls": controls,
  // The npm file of anywidget ends in an AMD define(["@jupyter-widgets/base"], factory).
  anywidget: anywidget(base),
};
const FAILED = {
  ko: "이 그림을 움직이게 하지 못해 정지 그림을 보여 드립니다. 페이지를 새로 고쳐 보세요.",
  en: "This picture could not be brought to life, so you see a still one. Try reloading the page.",
};
const PATIENCE = 10_000; // ms until an explorer that has drawn nothing counts as failed
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

// Child views are made one after another, so wait until the picture itself is there.
function drawn(place) {
  const stage = () => place.querySelector(".nnlab-view .nnlab-stage > *");
  const broken = () => place.querySelector(".jupyter-widgets-error-widget");
  return new Promise((resolve, reject) => {
    const look = () => {
      if (broken()) finish(reject, new Error(broken().textContent));
      else if (stage()) finish(resolve);
    };
    const watch = new MutationObserver(look);
    const timer = setTimeout(() => finish(reject, new Error("nothing was drawn")), PATIENCE);
    const finish = (settle, value) => {
      watch.disconnect();
      clearTimeout(timer);
      settle(value);
    };
    watch.observe(place, { childList: true, subtree: true });
    look();
  });
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
