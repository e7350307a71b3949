// A link in the page's address: as the playground is drawn for the first time, and whenever one is opened.

/** @typedef {import("../../core/js/frame.js").Context} Context */

export const MARK = "#play=";

/** @type {WeakMap<Element, (text: string) => boolean>} what each stage does with a link, as it is drawn now */
const takers = new WeakMap();

/**
 * @param {Context} c
 * @param {(text: string) => boolean} take  tells whether it could be read
 */
export function arrive({ stage, page }, take) {
  const first = !takers.has(stage);
  takers.set(stage, take);
  if (!first) return;
  const look = () => {
    if (!stage.isConnected) removeEventListener("hashchange", look);
    else if (location.hash.startsWith(MARK) && takers.get(stage)?.(location.hash)) {
      // Once taken it is over: a reload keeps what the reader has made of it, and another playground has its own.
      history.replaceState(history.state, "", location.href.split("#")[0]);
    }
  };
  addEventListener("hashchange", look);
  page.afterwards(() => requestAnimationFrame(() => requestAnimationFrame(look)));
}
