"""Measure how high each explorer becomes: python -m tests.rooms (`make rooms`).

A page keeps room for an explorer before it wakes, so that nothing jumps and nothing gapes. How much
depends on controls, words, fonts and width, which only a browser knows: this opens the built pages
in Chromium and writes what it finds to book/rooms.json, from where book/_ext/outputs/pictures.py
takes it. A test compares the file with the pages.
"""

import itertools
import json
import sys

from tqdm import tqdm

from book.site.serve import serving
from book.source.chapters import LANGUAGES, ROOT
from tests.chromium import running
from tests.site.pages import SITE, TWO_FRAMES, wait_until_alive

ROOMS = ROOT / "book" / "rooms.json"
# Inner widths of an explorer, in pixels, from each of which on a room holds; explorer.css has the
# same. Most phones are 360, 375, 390, 412 or 430 wide, and an explorer is 16 to 26 less.
WIDTHS = (280, 325, 345, 365, 385, 405, 450, 520, 600, 630, 660)
WIDEST = 720
NARROW, WIDE = 600, 1280  # from this width on it stands on a desktop page, which is so wide

MEASURE = f"""async (width) => {{
  const boxes = [...document.querySelectorAll(".explorer")];
  const style = {{ boxSizing: "content-box", width: `${{width}}px`, contentVisibility: "visible" }};
  for (const box of boxes) Object.assign(box.style, style);
  await {TWO_FRAMES}; // observers are told at the end of the first, and ask for a drawing
  await {TWO_FRAMES};
  const live = boxes.map((box) => box.querySelector(".explorer-live"));
  return live.map((one) => Math.ceil(one.getBoundingClientRect().height));
}}"""


def rooms_on(browser, address):
    """Return [[pixels of each of WIDTHS] of each explorer] on the page at `address`."""
    rooms = []
    for touch in (True, False):
        context = browser.new_context(viewport={"width": WIDE, "height": 900}, has_touch=touch)
        page = context.new_page()
        page.goto(address)
        wake_all(page)
        for low, high in itertools.pairwise([*WIDTHS, WIDEST]):
            if touch == (low < NARROW):
                page.set_viewport_size({"width": low + 40 if touch else WIDE, "height": 900})
                rooms.append(highest(page, (low, (low + high) // 2, high - 1)))
        context.close()
    return [list(room) for room in zip(*rooms, strict=True)]


def highest(page, widths):
    """Return the largest height that each explorer takes at one of these inner widths."""
    heights = [page.evaluate(MEASURE, width) for width in widths]
    return [max(some) for some in zip(*heights, strict=True)]


def wake_all(page):
    """Scroll to each explorer of the page and wait until it is alive."""
    for number, box in enumerate(page.locator(".explorer").all()):
        box.scroll_into_view_if_needed()
        wait_until_alive(page, number)


def pages_with_explorers(language):
    pages = sorted((SITE / language).glob("*.html"))
    return [page for page in pages if 'class="explorer"' in page.read_text("utf-8")]


def main():
    """Write book/rooms.json anew: {page: {language: rooms}}."""
    rooms = {}
    with running() as browser, serving(SITE) as address:
        places = [(one, page) for one in LANGUAGES for page in pages_with_explorers(one)]
        for language, page in tqdm(places, unit="page", disable=None):
            found = rooms_on(browser, f"{address}/{language}/{page.name}")
            rooms.setdefault(page.stem, {})[language] = found
    lines = [f' "{name}": {json.dumps(rooms[name])}' for name in sorted(rooms)]
    ROOMS.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    print(f"{ROOMS.relative_to(ROOT)}: {len(places)} pages measured; build the site anew.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
