// Loads what explorers need beside explorers.js: the kit that they share, each one's view, large data.
import { load } from "../load.js";
import { addSheet } from "../sheet.js";

/* global KIT -- the hash of the kit's content, put in by build.mjs */

/**
 * Load a view, after the kit, which makes the place where views put themselves.
 * @param {{view: string, version: string}} asked  the explorer's folder and the hash of its script
 */
export async function loadView({ view: name, version }) {
  if (!version) throw new Error(`there is no explorer ${name}; build the site anew`);
  await load("views/core.js", KIT, () => globalThis.nnlab);
  addSheet("core", globalThis.nnlab.css);
  await load(`views/${name}.js`, version, () => globalThis.nnlab.views[name]);
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
