// A chapter is long, and laid out as a whole it would keep a phone busy for a second before it answers. So what stands
// far below the screen waits (book/_ext/page/pieces.py, book/assets/pieces.css): it is laid out as it comes near, or
// else piece by piece once the page has loaded and the browser has nothing better to do.

// Each frame in which pieces are laid out costs the browser a walk through the whole page as well. So they are laid
// out in few frames, and those of a page that is far longer than a chapter, as the reference, wait for the reader.
const SLICES = 40;
const MOST = 200; // pieces
const BUSY = 1000; // ms after which the pieces no longer wait for a browser that is never idle

// A page arrives as a whole where the reader arrives further down, be it at a phrase, of which `location.hash` says
// nothing, and in a browser, as Safari, that lets the text jump when something above it grows, does not know the
// heights, or does not say when it is idle.
function mayWait() {
  const [arrival] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  const fromTheTop = arrival?.type === "navigate" && !`${arrival.name}${location.hash}`.includes("#") && !location.search;
  const knows = ["overflow-anchor", "content-visibility"].every((property) => CSS.supports(property, "auto"));
  return fromTheTop && knows && "requestIdleCallback" in globalThis;
}

const waits = () => "inPieces" in document.documentElement.dataset;

function layOutWhole() {
  delete document.documentElement.dataset.inPieces;
  document.removeEventListener("contentvisibilityautostatechange", keep, true);
  removeEventListener("keydown", hurry);
}

// A piece that might wait again would be cut off at its edges, and with it what stands out, as a focused link's ring.
function keep(/** @type {any} */ { target, skipped }) {
  if (!skipped) target.style.contentVisibility = "visible";
}

// Tab stops at a box that scrolls sideways only once that is laid out (scrolling.js). End, and a search in the page,
// which keys with Ctrl or ⌘ begin, go to where something stands, not to where it was thought to stand.
function hurry(/** @type {KeyboardEvent} */ { key, ctrlKey, metaKey }) {
  if (!["Tab", "End", "F3"].includes(key) && !ctrlKey && !metaKey) return;
  layOutWhole();
  document.body.getBoundingClientRect(); // now: the key scrolls as far as the page is known to go
}

/**
 * Let some pieces be laid out in the next frame, and the others when the browser is idle again.
 * @param {HTMLElement[]} pieces  which may wait, from the first to the last
 * @param {number} count  how many at once
 */
function layOut(pieces, count = Math.ceil(pieces.length / SLICES)) {
  if (!waits()) return;
  for (const piece of pieces.splice(0, count)) piece.style.contentVisibility = "visible";
  if (!pieces.length) return layOutWhole();
  requestIdleCallback(() => layOut(pieces, count), { timeout: BUSY });
}

/** Runs in <head>, for the page that is to come. */
export function layOutInPieces() {
  if (!mayWait()) return;
  document.documentElement.dataset.inPieces = "";
  document.addEventListener("contentvisibilityautostatechange", keep, true);
  addEventListener("keydown", hurry);
  const begin = () => {
    const pieces = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".piece"));
    if (pieces.length <= MOST) layOut([...pieces]);
  };
  addEventListener("load", () => requestIdleCallback(begin, { timeout: BUSY }), { once: true });
}
