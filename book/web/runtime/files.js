// Loads what explorers need beside explorers.js: the kit that they share, each one's view, large data.
// They are classic scripts, which load from a disk, too, and under a policy without blob: URLs.

/* global VERSIONS -- {file name: hash of its content}, put in by build.mjs */

const HERE = /** @type {HTMLScriptElement} */ (document.currentScript).src;
const loads = new Map(); // by address: the promise of a script that has come or is on its way
const sheets = new Set(); // names of those that the page has

// Whoever answers for the site, as a café's login page, may send something else as a success: a file has
// come when what it defines is there.
function once(address, isThere) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    const fail = () => {
      script.remove();
      reject(new Error(`${address} could not be loaded`));
    };
    script.onload = () => (isThere() ? resolve() : fail());
    script.onerror = fail;
    document.head.append(script);
  });
}

// A file that failed is asked for once more at once, and again whenever somebody wants it: what one
// reader's train lost in a tunnel is not lost for the page.
function load(path, version, isThere) {
  const address = new URL(`${path}?v=${version}`, HERE).href;
  if (!loads.has(address)) {
    const loading = once(address, isThere).catch(() => once(address, isThere));
    loading.catch(() => loads.delete(address));
    loads.set(address, loading);
  }
  return loads.get(address);
}

/** Add styles to the page once, as a made sheet: the page's policy forbids style elements. */
export function addSheet(name, text) {
  if (sheets.has(name)) return;
  sheets.add(name);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}

/** The version of an explorer's view, by which a state that an older one has kept is told. */
export const version = (name) => VERSIONS[name];

/** Load the view of the explorer `name`, after the kit, which makes the place where views put themselves. */
export async function loadView(name) {
  if (!VERSIONS[name]) throw new Error(`there is no explorer ${name}; build the site anew`);
  await load("views/core.js", VERSIONS.core, () => globalThis.nnlab);
  addSheet("core", globalThis.nnlab.css);
  await load(`views/${name}.js`, VERSIONS[name], () => globalThis.nnlab.views[name]);
  addSheet(name, globalThis.nnlab.views[name].css);
  return globalThis.nnlab.views[name].view;
}

/** Load data that is too large for the page; its name is its hash. */
export async function loadData(hash) {
  globalThis.nnlabData ??= {};
  const isThere = () => hash in globalThis.nnlabData;
  if (!isThere()) await load(`data/${hash}.js`, hash, isThere);
  return structuredClone(globalThis.nnlabData[hash]);
}
