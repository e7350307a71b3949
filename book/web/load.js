// Loads further files of the site beside the script that runs. They are classic scripts, which load from a
// disk, too, and under a policy without blob: URLs.

/* global LATER -- {file name: hash of its content}, put in by build.mjs */

const HERE = /** @type {HTMLScriptElement} */ (document.currentScript).src;
const loads = new Map(); // by address: the promise of a script that has come or is on its way

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

/**
 * Load a script. One that failed is asked for once more at once, and again whenever somebody wants it: what
 * one reader's train lost in a tunnel is not lost for the page.
 */
export function load(path, version, isThere) {
  const address = new URL(`${path}?v=${version}`, HERE).href;
  if (!loads.has(address)) {
    const loading = once(address, isThere).catch(() => once(address, isThere));
    loading.catch(() => loads.delete(address));
    loads.set(address, loading);
  }
  return loads.get(address);
}

/** Load what few readers of a page ask for, a module of build.mjs's LATER, and return its exports. */
export async function later(name) {
  await load(`later/${name}.js`, LATER[name], () => globalThis.later?.[name]);
  return globalThis.later[name];
}
