// Loads the scripts of the views that a page's widgets name ({"view": folder}), the kit that they share
// first. They are classic scripts, which load from a disk, too, and under a policy without blob: URLs.

/* global VERSIONS -- {file name: hash of its content}, put in by build.mjs */

const HERE = document.currentScript.src;

function load(name) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL(`views/${name}.js?v=${VERSIONS[name]}`, HERE);
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${script.src} could not be loaded`));
    document.head.append(script);
  });
}

function addSheet(text) {
  const sheet = document.createElement("style");
  sheet.textContent = text;
  document.head.append(sheet);
}

async function loadView(name) {
  await load(name);
  addSheet(globalThis.nnlab.views[name].css);
}

// The kit comes first: it makes the place in which the views put themselves.
export async function withViews(widgets) {
  const states = Object.values(widgets.state).map((model) => model.state);
  const names = new Set(states.map((state) => state._esm?.view).filter(Boolean));
  if (names.size) {
    await load("core");
    addSheet(globalThis.nnlab.css);
  }
  await Promise.all([...names].map(loadView));
  return widgets;
}
