// Where the box stands: below the last line of the term, above the first one if there is more room, never beside the page.
const GAP = 4;
const EDGE = 8;

/** Put `box`, which is in the page, beside `link`; it then scrolls with the text. */
export function put(box, link) {
  box.style.transform = "";
  const lines = link.getClientRects();
  const [first, last] = [lines[0], lines[lines.length - 1]];
  const { width, height } = box.getBoundingClientRect();
  const right = document.documentElement.clientWidth - EDGE;
  const below = innerHeight - last.bottom;
  const isAbove = height + GAP > below && first.top > below;
  const left = Math.max(EDGE, Math.min((isAbove ? first : last).left, right - width));
  const top = isAbove ? first.top - GAP : last.bottom + GAP;
  // From where the page's layout has put it: whatever box it is placed in.
  const now = box.getBoundingClientRect();
  box.style.left = `${box.offsetLeft + left - now.left}px`;
  box.style.top = `${box.offsetTop + top - now.top}px`;
  // It may grow a line as the font of a formula comes: upwards, or it would cover the term.
  if (isAbove) box.style.transform = "translateY(-100%)";
}
