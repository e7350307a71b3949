"""What makes pages light changes nothing that is seen: one sheet, small fonts, small pictures."""

import base64
import json
from io import BytesIO
from itertools import product
from time import monotonic

import pytest
from fontTools.ttLib import TTFont
from PIL import Image, ImageChops

from tests.site.pages import (
    LANGUAGES,
    LONGEST,
    NARROW,
    SITE,
    TWO_FRAMES,
    WIDE,
    add_sheet,
    page_names,
    wait_until,
)

HIGHEST = 9000  # pixels: no picture of a browser's can be higher than 16,384
LOOKS = ((WIDE, "light"), (NARROW, "dark"))
LIGHT = SITE.parent / "light"
ONE_SHEET = "**/*all.css*"
# Nothing moves, nor does the caret blink in the search page's field.
STILL = "* { transition: none !important; animation: none !important; caret-color: transparent }"
# Pages as they were built are asked, not as they are drawn: formulas need no script.
LETTERS = """async (name) => {
  const text = await (await fetch(name)).text();
  const page = new DOMParser().parseFromString(text, "text/html");
  return [...page.querySelectorAll(".katex-html")].map((node) => node.textContent).join("");
}"""


def sheets(language):
    """Return the one sheet that stands for all those that Sphinx has linked, by @import."""
    paths = json.loads((LIGHT / language / "sheets.json").read_text("utf-8"))
    return "".join(f'@import "../{path}";\n' for path in paths)


def seen(page):
    """Return a picture of the page (of its first metres), explorers as still pictures, as PNG."""
    page.evaluate("document.fonts.ready")
    page.evaluate(TWO_FRAMES)
    width, height = page.evaluate("[innerWidth, document.scrollingElement.scrollHeight]")
    clip = {"x": 0, "y": 0, "width": width, "height": min(height, HIGHEST), "scale": 1}
    # Packed for speed, which Playwright's own screenshots are not.
    wanted = {"clip": clip, "captureBeyondViewport": True, "optimizeForSpeed": True}
    taken = page.context.new_cdp_session(page).send("Page.captureScreenshot", wanted)
    return base64.b64decode(taken["data"])


def without_explorers(route):
    route.fulfill(body="", content_type="text/javascript")


def at_rest(page):
    """Return the picture of a page twice seen alike: the first may hold a part not yet drawn."""
    last, end = seen(page), monotonic() + LONGEST / 1000
    while monotonic() < end:
        before, last = last, seen(page)
        if not unlike(before, last):
            return last
    raise AssertionError(f"{page.url} never comes to rest")


def unlike(one, other):
    """Return where two pictures differ, a box or their sizes, None where they are alike."""
    if one == other:
        return None
    first, second = (Image.open(BytesIO(picture)).convert("RGB") for picture in (one, other))
    if first.size != second.size:
        return first.size, second.size
    return ImageChops.difference(first, second).getbbox()


def in_both_looks(page, address, look=seen):
    """Load the page and return what `look` gives of it on a wide light screen, and on a narrow dark
    one."""
    found = []
    for (width, height), theme in LOOKS:
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(color_scheme=theme)
        if not found:
            page.goto(address)
            add_sheet(page, STILL)
        wait_until(page, "document.documentElement.dataset.theme === given", theme)
        found.append(look(page))
    return found


def whole_sheets(route):
    route.fulfill(body=sheets("ko"), content_type="text/css")


@pytest.mark.parametrize("name", page_names())
def test_the_one_sheet_looks_like_those_it_is_made_of(visit, name):
    page = visit("/ko/about.html")
    page.route("**/explorers.js*", without_explorers)
    address = page.url.replace("about.html", name)
    lights, wholes = [in_both_looks(page, address)], []
    while True:
        page.route(ONE_SHEET, whole_sheets)
        wholes.append(in_both_looks(page, address, at_rest if wholes else seen))
        if not (found := never_alike(lights, wholes)):
            return
        # A picture may hold a part not yet drawn, also twice: once alike is alike.
        assert len(wholes) < 4, found
        page.unroute(ONE_SHEET)
        lights.append(in_both_looks(page, address, at_rest))
        if not never_alike(lights, wholes):
            return


def never_alike(lights, wholes):
    """Return the differences in each look in which no picture of the one list is in the other."""
    pairs = zip(zip(*lights, strict=True), zip(*wholes, strict=True), strict=True)
    found = [[unlike(*pair) for pair in product(light, whole)] for light, whole in pairs]
    return [differences for differences in found if None not in differences]


def test_a_sheet_that_is_another_is_told_from_it(visit):
    page = visit("/ko/about.html")
    add_sheet(page, STILL)
    before = at_rest(page)
    add_sheet(page, "h1 { letter-spacing: 0.5px !important }")
    assert unlike(before, at_rest(page))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_loads_one_sheet(language):
    for name in page_names():
        text = (SITE / language / name).read_text("utf-8")
        assert text.count('rel="stylesheet"') == 1
        made = name.removesuffix(".html") in ("about", "api", "coverage", "glossary", "worksheets")
        assert ("_static/reference-all.css?v=" if made else "_static/all.css?v=") in text, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_small_fonts_hold_every_letter_of_the_formulas(visit, language):
    page, letters = visit(f"/{language}/index.html"), set()
    for name in page_names():
        letters |= set(page.evaluate(LETTERS, name))
    fonts = (SITE / language / "_static" / "katex" / "fonts").glob("*.woff2")
    held = {chr(code) for font in fonts for code in TTFont(font).getBestCmap()}
    missing = {letter for letter in letters - held if letter.isprintable() and letter != " "}
    assert len(letters) > 30 and not {one for one in missing if not "가" <= one <= "힣"}


# Each selector of a sheet by itself, as the browser writes it.
SELECTORS = """async (path) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await (await fetch(path)).text());
  const rules = ({ cssRules }) =>
    [...cssRules].flatMap((rule) => [rule, ...(rule.cssRules ? rules(rule) : [])]);
  return rules(sheet).flatMap(({ selectorText }) => selectorText?.split(/,(?![^(]*\\))/) ?? [])
    .map((selector) => selector.trim());
}"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_rule_of_our_own_is_lost(visit, language):
    page = visit(f"/{language}/about.html")
    made = set(page.evaluate(SELECTORS, "_static/reference-all.css"))
    own = page.evaluate(SELECTORS, "_static/site.css")
    assert len(own) > 200 and [selector for selector in own if selector not in made] == []
