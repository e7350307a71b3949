// A box that scrolls sideways must be reachable by keyboard.
const BOXES = "pre, .table-scroll, div.math, .katex-display, .cell_output";

function setTabStops(boxes) {
  // All are measured before the first is changed, or the page would be laid out anew for each.
  const scrolling = boxes.map((box) => box.scrollWidth > box.clientWidth + 1);
  boxes.forEach((box, i) => {
    if (scrolling[i] === (box.tabIndex === 0)) return;
    if (scrolling[i]) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  });
}

/** Keep the Tab stops of the boxes in `article` right, and of those that come later. */
export function focusableWhereScrolling(article) {
  const watched = new Set();
  const shown = new Set(); // what is folded away or waits to be laid out is not: to measure it would lay it out
  const watchAll = () => {
    for (const box of article.querySelectorAll(BOXES)) {
      if (watched.has(box)) continue;
      watched.add(box);
      observer.observe(box);
    }
  };
  const observer = new ResizeObserver((entries) => {
    if (entries.some(({ target }) => target === article)) watchAll();
    const boxes = entries.filter(({ target }) => target !== article);
    for (const { target, contentRect } of boxes) contentRect.width ? shown.add(target) : shown.delete(target);
    setTabStops(boxes.map(({ target }) => target).filter((box) => shown.has(box)));
  });
  observer.observe(article);
  // With its font a formula may become wider than its box, which itself stays as it is.
  document.fonts.addEventListener("loadingdone", () => setTabStops([...shown]));
}
