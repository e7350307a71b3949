// A chapter is long, and laid out as a whole it would keep a phone busy for a second before it answers. So what lies
// far below the screen waits (book/assets/pieces.css) and is laid out as it comes near; from then on it stays so.

// Not where the reader arrives further down, nor in a browser that lets the text jump when something above it grows.
function mayWait() {
  const [arrival] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  const fromTheTop = arrival?.type === "navigate" && !location.hash && !location.search;
  return fromTheTop && CSS.supports("overflow-anchor", "auto");
}

/** Runs in <head>, for the page that is to come. */
export function layOutInPieces() {
  if (!mayWait()) return;
  const { dataset } = document.documentElement;
  dataset.inPieces = "";
  // A piece that may wait again is cut off at its edges, and with it what stands out, as the ring around a focused link.
  document.addEventListener("contentvisibilityautostatechange", (/** @type {any} */ { target, skipped }) => {
    if (!skipped) target.style.contentVisibility = "visible";
  }, true);
  // Who jumps, as by a link, has pieces above that still wait: scrolling up, the text would not stand still. And to
  // whoever goes by Tab, a box that scrolls sideways is a stop only once it is laid out (scrolling.js).
  let last = 0;
  const follow = (/** @type {any} */ { key }) => {
    const far = Math.abs(scrollY - last) > 1.5 * innerHeight;
    last = scrollY;
    if (!far && key !== "Tab") return;
    delete dataset.inPieces;
    for (const kind of ["scroll", "keydown"]) removeEventListener(kind, follow);
  };
  for (const kind of ["scroll", "keydown"]) addEventListener(kind, follow, { passive: true });
}
