// Brings the explorers of a page to life with no kernel: each wakes as it comes near the screen.
import { draw } from "./controls.js";
import { loadData, loadView, version } from "./files.js";
import { keepState } from "./memory.js";
import { inside, makeModels } from "./model.js";
import styles from "./explorers.css";

const WORDS = {
  ko: { failed: "이 그림을 움직이게 하지 못해 정지 그림을 보여 드립니다.", again: "다시 시도" },
  en: { failed: "This picture could not be brought to life, so you see a still one.", again: "Try again" },
};
const words = WORDS[document.documentElement.lang] ?? WORDS.en;
const NEAR = "600px"; // how far below or above the screen an explorer wakes up
const MOST_FRAMES = 20; // until an explorer that has drawn nothing counts as failed

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => resolve()));

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
    const [view, data] = await Promise.all([loadView(model.get("_esm").view), model.get("_data") && loadData(model.get("_data"))]);
    if (data) model.set("data", data);
    views.set(model, view);
  };
  await Promise.all(Object.values(models).filter(({ kind }) => kind === "AnyModel").map(load));
  return views;
}

async function mount(explorer, index) {
  const { root, models: saved } = JSON.parse(explorer.querySelector("script.explorer-state").textContent);
  const models = makeModels(saved);
  const views = await loadAll(models);
  const place = document.createElement("div");
  place.className = "explorer-live";
  explorer.append(place);
  try {
    const hosts = []; // drawn once they stand in the page and have a width
    place.append(draw(models[root], (model) => {
      const el = document.createElement("div");
      hosts.push(() => views.get(model).render({ model, el }));
      return el;
    }));
    for (const render of hosts) render();
    await drawn(place);
    const [view] = inside(models[root]).filter((model) => views.has(model));
    const { view: name } = view.get("_esm");
    keepState(`${index}:${name}`, version(name), models[root], models, views.get(view).parts);
    await nextFrame();
    await nextFrame(); // the restored state has been drawn
    explorer.querySelector(".explorer-static")?.remove();
    explorer.dataset.live = "true";
  } catch (error) {
    place.remove();
    throw error;
  }
}

function sayFailed(explorer, again) {
  const line = document.createElement("p");
  line.className = "explorer-failed";
  line.setAttribute("role", "status");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words.again;
  button.addEventListener("click", () => {
    line.remove();
    again();
  });
  line.append(words.failed, " ", button);
  explorer.append(line);
  explorer.dataset.live = "failed";
}

async function wake(explorer, index) {
  explorer.dataset.live = "soon";
  try {
    await mount(explorer, index);
  } catch (error) {
    console.error(`explorer ${explorer.dataset.explorer}:`, error);
    sayFailed(explorer, () => wake(explorer, index));
  }
}

function start() {
  const sheet = document.createElement("style");
  sheet.textContent = styles;
  document.head.prepend(sheet); // before the site's own sheet, which may overrule it
  const explorers = [...document.querySelectorAll(".explorer")];
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        watch.unobserve(target);
        wake(target, explorers.indexOf(target));
      }
    },
    { rootMargin: `${NEAR} 0px` },
  );
  for (const explorer of explorers) watch.observe(explorer);
}

start();
