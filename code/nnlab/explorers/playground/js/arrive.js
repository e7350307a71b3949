// A link in the page's address: as the playground is drawn for the first time, and whenever one is opened.

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {(hash: string) => boolean} Take  tells whether it could be read */

export const MARK = "#play=";
export const TASK = "#task=";

/** @type {WeakMap<Element, Record<string, Take>>} what each stage does with a link, as it is drawn now */
const takers = new WeakMap();

/**
 * @param {Context} c
 * @param {Record<string, Take>} takes  by what a link begins with
 */
export function arrive({ stage, page }, takes) {
  const first = !takers.has(stage);
  takers.set(stage, takes);
  if (!first) return;
  const look = () => {
    const found = Object.entries(takers.get(stage) ?? {}).find(([mark]) => location.hash.startsWith(mark));
    if (!stage.isConnected) removeEventListener("hashchange", look);
    else if (found?.[1](location.hash)) {
      // Once taken it is over: a reload keeps what the reader has made of it, and another playground has its own.
      history.replaceState(history.state, "", location.href.split("#")[0]);
    }
  };
  addEventListener("hashchange", look);
  page.afterwards(() => requestAnimationFrame(() => requestAnimationFrame(look)));
}
