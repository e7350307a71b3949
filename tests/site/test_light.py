"""What makes pages light changes nothing that is seen: one sheet, small fonts, small pictures."""

import base64
import json
from io import BytesIO
from itertools import product

import pytest
from fontTools.ttLib import TTFont
from PIL import Image, ImageChops

from tests.site.pages import LANGUAGES, NARROW, SITE, TWO_FRAMES, WIDE, page_names

HIGHEST = 9000  # pixels: no picture of a browser's can be higher than 16,384
LIGHT = SITE.parent / "light"
# Nothing moves, nor does the caret blink in the search page's field.
STILL = "* { transition: none !important; animation: none !important; caret-color: transparent }"
LETTERS = (
    """[...document.querySelectorAll(".katex-html")].map((node) => node.textContent).join("")"""
)


def sheets(language):
    """Return the one sheet that stands for all those that Sphinx has linked, by @import."""
    paths = json.loads((LIGHT / language / "sheets.json").read_text("utf-8"))
    return "".join(f'@import "../{path}";\n' for path in paths)


def seen(page):
    """Return a picture of the page (of its first metres), explorers as still pictures."""
    page.add_style_tag(content=STILL)
    page.evaluate("document.fonts.ready")
    page.evaluate(TWO_FRAMES)
    width, height = page.evaluate("[innerWidth, document.scrollingElement.scrollHeight]")
    clip = {"x": 0, "y": 0, "width": width, "height": min(height, HIGHEST), "scale": 1}
    # Packed for speed, which Playwright's own screenshots are not.
    wanted = {"clip": clip, "captureBeyondViewport": True, "optimizeForSpeed": True}
    taken = page.context.new_cdp_session(page).send("Page.captureScreenshot", wanted)
    return Image.open(BytesIO(base64.b64decode(taken["data"])))


def without_explorers(route):
    route.fulfill(body="", content_type="text/javascript")


def at_rest(page):
    """Return the picture of a page twice seen alike: the first may hold a part not yet drawn."""
    last = seen(page)
    for _ in range(5):
        before, last = last, seen(page)
        if not unlike(before, last):
            return last
    raise AssertionError(f"{page.url} never comes to rest")


def unlike(one, other):
    """Return where two pictures differ, a box or their sizes, None where they are alike."""
    if one.size != other.size:
        return one.size, other.size
    return ImageChops.difference(one.convert("RGB"), other.convert("RGB")).getbbox()


@pytest.mark.parametrize("look", [(WIDE, "light"), (NARROW, "dark")], ids=["wide", "narrow"])
@pytest.mark.parametrize("name", page_names())
def test_the_one_sheet_looks_like_those_it_is_made_of(visit, name, look):
    size, theme = look
    page = visit("/ko/about.html", size=size, theme=theme)
    page.route("**/explorers.js*", without_explorers)
    page.goto(page.url.replace("about.html", name))
    light = seen(page)
    page.route(
        "**/all.css*", lambda route: route.fulfill(body=sheets("ko"), content_type="text/css")
    )
    page.reload()
    whole = seen(page)
    if unlike(light, whole):  # a picture may hold a part not yet drawn, also twice in a row
        wholes = [at_rest(page) for _ in range(3)]
        page.unroute("**/all.css*")
        page.reload()
        lights = [at_rest(page) for _ in range(3)]
        differences = [unlike(*pair) for pair in product(lights, wholes)]
        assert None in differences, differences


def test_a_sheet_that_is_another_is_told_from_it(visit):
    page = visit("/ko/about.html")
    before = at_rest(page)
    page.add_style_tag(content="h1 { letter-spacing: 0.5px !important }")
    assert unlike(before, at_rest(page))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_loads_one_sheet(language):
    for name in page_names():
        text = (SITE / language / name).read_text("utf-8")
        assert text.count('rel="stylesheet"') == 1 and "all.css?v=" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_small_fonts_hold_every_letter_of_the_formulas(visit, language):
    page, letters = visit(f"/{language}/index.html"), set()
    for name in page_names():
        page.goto(page.url.rpartition("/")[0] + f"/{name}", wait_until="domcontentloaded")
        letters |= set(page.evaluate(LETTERS))
    fonts = (SITE / language / "_static" / "katex" / "fonts").glob("*.woff2")
    held = {chr(code) for font in fonts for code in TTFont(font).getBestCmap()}
    missing = {letter for letter in letters - held if letter.isprintable() and letter != " "}
    assert len(letters) > 30 and not {one for one in missing if not "가" <= one <= "힣"}
