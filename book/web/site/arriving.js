// A page that comes is laid out part by part: all at once, the style and layout of what lies far below the
// screen would be one long task, and the page would answer nobody meanwhile. Which parts wait, page.css says.

const { classList } = document.documentElement;
const WAY = "arriving";
const PARTS = ".bd-article section section, .bd-article section section > *";
const DONE = "laid-out";
const AT_ONCE = 200; // elements, or one part: few enough for a phone to answer in between
const WITHIN = { timeout: 500 }; // ms, also where something else is always to be done
const LEADS = "a, .side-button"; // to a place in the page, or to the same place elsewhere

/** @type {(work: () => void, within: {timeout: number}) => void} */
const whenIdle = window.requestIdleCallback ?? ((work) => setTimeout(work));

/**
 * In <head>: let parts wait, unless the reader comes to a place within the page or back to it. What is above
 * that place must have its height; as it must later, where a browser does not anchor what is read.
 */
export function letPartsWait() {
  const [entry] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  const fromTop = entry?.type === "navigate" && !/[#?]/.test(location.href);
  if (!fromTop || !CSS.supports("overflow-anchor", "auto")) return;
  classList.add(WAY);
  document.addEventListener("click", ({ target }) => {
    if (/** @type {Element} */ (target).closest(LEADS)) classList.remove(WAY);
  }, true);
}

// A section's parts wait on by themselves.
/** @param {Element} part */
const size = (part) => (part.matches("section") ? 1 : part.querySelectorAll("*").length);

/** Lay out part after part, from the top, while nothing else is to be done; resolves once all are. */
export function layOutRest() {
  if (!classList.contains(WAY)) return Promise.resolve();
  const parts = [...document.querySelectorAll(PARTS)].reverse();
  const layOut = (/** @type {Element} */ part) => part.classList.add(DONE);
  // Near the screen the browser does it by itself: there a part's margins come to rest before it is seen.
  const near = (/** @type {any} */ { target, skipped }) => skipped || layOut(target);
  addEventListener("contentvisibilityautostatechange", near);
  return new Promise((resolve) => {
    const goOn = () => {
      let room = AT_ONCE;
      while (parts.length && (room === AT_ONCE || size(parts.at(-1)) <= room)) {
        const part = parts.pop();
        layOut(part);
        room -= size(part);
      }
      if (parts.length) return whenIdle(goOn, WITHIN);
      removeEventListener("contentvisibilityautostatechange", near);
      classList.remove(WAY);
      return resolve();
    };
    whenIdle(goOn, WITHIN);
  });
}
