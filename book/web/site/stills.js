// Says so where explorers.js itself did not come: it can tell of every failure but its own.
import { sayFailed } from "../runtime/failed.js";

const FILE = 'script[src*="explorers.js"]';

function loadAnew() {
  const script = document.createElement("script");
  script.src = /** @type {HTMLScriptElement} */ (document.querySelector(FILE)).src;
  script.onload = script.onerror = tellOfStills;
  document.head.append(script);
}

function tellOfStills() {
  const still = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".explorer:not([data-live])"))];
  const again = () => {
    for (const explorer of still) {
      explorer.querySelector(".explorer-failed")?.remove();
      delete explorer.dataset.live;
    }
    loadAnew();
  };
  for (const explorer of still) sayFailed(explorer, again);
}

/** Once all of the page's scripts have run, or could not: explorers.js marks each explorer at once. */
export function connectStills() {
  if (document.readyState === "complete") tellOfStills();
  else addEventListener("load", tellOfStills, { once: true });
}
