"""On a phone tables keep their words and columns whole: what is too wide scrolls in its own box."""

from tests.site.pages import wait_until

# Cells of tables with a word on two lines or more than three lines of text.
CRAMPED = """() => {
  const found = [];
  for (const cell of document.querySelectorAll("article :is(td, th)")) {
    if (cell.closest(".explorer, .katex")) continue;
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const tops = new Set();
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (text.parentElement.closest(".katex")) continue;
      for (const { 0: word, index } of text.data.matchAll(/[^\\s/-]+/g)) {
        const range = new Range();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
        for (const { bottom } of boxes) tops.add(Math.round(bottom / 8));
        if (new Set(boxes.map(({ bottom }) => Math.round(bottom))).size > 1)
          found.push(`broken: ${word}`);
      }
    }
    if (tops.size > 3) found.push(`${tops.size} lines: ${cell.textContent.trim()}`);
  }
  return found;
}"""
# Printed lines with columns that stand on more than one line.
WRAPPED = """() => [...document.querySelectorAll("article .cell_output pre")].flatMap((pre) => {
  const lines = pre.textContent.replace(/\\n+$/, "").split("\\n");
  const gaps = lines.filter((line) => /\\S {2,}\\S/.test(line));
  if (gaps.length < 2 || 2 * gaps.length < lines.filter((line) => line.trim()).length) return [];
  const high = parseFloat(getComputedStyle(pre).lineHeight) * lines.length;
  const room = pre.getBoundingClientRect().height;
  return room > high + 20 ? [`${gaps[0]}: ${room} pixels for ${lines.length} lines`] : [];
})"""

# Printed tables of which a reader sees a part only.
SCROLLED = """() => [...document.querySelectorAll("article .cell_output .columns pre")]
  .filter((pre) => pre.scrollWidth > pre.clientWidth)
  .map((pre) => `scrolls: ${pre.textContent.slice(0, 60)}`)"""


def torn(page, width=360):
    """Return in words what is wrong with the tables and columns of a page so many pixels wide,
    folded ones, which are opened, too."""
    page.set_viewport_size({"width": width, "height": 740})
    page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    wait_until(page, f"innerWidth === {width}")
    found = page.evaluate(CRAMPED) + page.evaluate(WRAPPED) + page.evaluate(SCROLLED)
    if not page.evaluate("document.documentElement.scrollWidth <= innerWidth"):
        found.append("the page is wider than the screen")
    return found
