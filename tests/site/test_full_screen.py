"""An explorer over the whole screen: larger, with its controls; the page stays as it was."""

import pytest

from book.setup.browser import headless_shell
from tests.chromium import FLAGS
from tests.site.explorers import compare, live, press, read, saved, twin
from tests.site.pages import TWO_FRAMES, Visit, wait_until
from tests.site.test_pages import barriers

PAGE = "/en/11-convolution.html"
NAME = "Convolution1DExplorer"
REFUSED = "Element.prototype.requestFullscreen = {};".format
REFUSALS = {
    "filled": None,
    "refused": REFUSED("() => Promise.reject()"),
    "missing": REFUSED("undefined"),
}
DIALOG = "dialog.explorer-full[open]"
FITTED = f"document.querySelector('{DIALOG}:not(.fitting)')"
# The height in pixels of the smallest letters that are drawn or written, and of what is pressed.
SIZES = """(dialog) => {
  const shown = (node) => node.checkVisibility() && node.getClientRects().length;
  const high = (node) => node.getBoundingClientRect().height;
  const stage = dialog.querySelector(".nnlab-stage");
  const scale = stage.getBoundingClientRect().width / stage.viewBox.baseVal.width;
  const size = (text) => scale * parseFloat(getComputedStyle(text).fontSize);
  const drawn = [...stage.querySelectorAll("text")].map(size);
  const pressed = [...dialog.querySelectorAll("button, select")].filter(shown).map(high);
  return { letters: Math.min(...drawn), pressed: Math.min(...pressed) };
}"""


def enter(page, index=0):
    """Put the explorer over the whole screen, and return its box once it stands."""
    box = live(page, index)
    box.locator(".explorer-fullScreen").click()
    page.locator(DIALOG).wait_for()
    wait_until(page, FITTED)
    return page.locator(f"{DIALOG} .explorer")


def until_left(page):
    """Wait until the page stands as it was: only then can a test scroll it, or press anything."""
    page.locator(DIALOG).wait_for(state="detached")
    wait_until(page, "document.activeElement.matches('.explorer-fullScreen')")
    page.evaluate(TWO_FRAMES)


LEAVES = {
    "Escape": lambda page: page.keyboard.press("Escape"),
    "button": lambda page: page.locator(".explorer-leave").click(),
    "touch": lambda page: page.locator(".explorer-leave").tap(),
}


@pytest.mark.parametrize(
    "way, api", [("Escape", "filled"), ("button", "refused"), ("touch", "missing")]
)
def test_it_fills_the_screen_and_the_page_is_as_it_was(visit, way, api):
    page = visit(PAGE, size=(1280, 720), has_touch=way == "touch")
    if REFUSALS[api]:
        page.evaluate(f"() => {{ Element.prototype.requestFullscreen = {REFUSALS[api]} }}")
    box = live(page, 0)
    explorer = twin(NAME, saved(box), "en")
    box.locator(".explorer-fullScreen").scroll_into_view_if_needed()
    before = page.evaluate("[scrollY, document.documentElement.scrollHeight]")
    full = enter(page)
    assert page.evaluate("document.fullscreenElement !== null") == (api == "filled")
    assert page.locator(DIALOG).bounding_box() == {"x": 0, "y": 0, "width": 1280, "height": 720}
    assert page.evaluate("document.activeElement.className") == "explorer-leave"
    press(full, explorer.controls["stride"], "ArrowRight")
    compare(read(full), explorer)
    LEAVES[way](page)
    until_left(page)
    assert not page.evaluate("document.fullscreenElement")
    assert page.evaluate("[scrollY, document.documentElement.scrollHeight]") == before
    compare(read(box), explorer)
    assert sum(jump["value"] for jump in page.evaluate("window.jumps")) < 0.01


@pytest.mark.parametrize("size, letters, targets", [((1280, 720), 14, 40), ((1920, 1080), 20, 60)])
def test_it_can_be_read_from_the_last_row(visit, size, letters, targets):
    page = visit(PAGE, size=size, theme="dark")
    for index in (0, 2):
        enter(page, index)
        found = page.locator(DIALOG).evaluate(SIZES)
        assert found["letters"] >= letters and found["pressed"] >= targets, found
        assert page.evaluate(f"document.querySelector('{DIALOG}').scrollWidth") <= size[0]
        page.keyboard.press("Escape")
        until_left(page)


def test_it_comes_to_rest_where_scrollbars_take_room(browser, address):
    """Most desktops have such; Playwright hides them, and one that came and went was a new size."""
    shown = {"args": FLAGS, "ignore_default_args": ["--hide-scrollbars"]}
    other = browser.browser_type.launch(executable_path=headless_shell(), **shown)
    try:
        visit = Visit(other, address, size=(1280, 720))
        page = visit.open(PAGE)
        assert page.evaluate("innerWidth - document.documentElement.clientWidth") > 5
        enter(page)
        assert visit.close() == []
    finally:
        other.close()


def test_nothing_bars_the_way_in_it(visit):
    page = visit(PAGE, size=(1280, 720), theme="dark")
    enter(page)
    assert barriers(page, {"include": [DIALOG]}) == []


def test_what_is_pulled_follows_the_hand(visit):
    page = visit("/en/04-gradients.html", size=(1920, 1080))
    full = enter(page)
    handle = full.locator(".nnlab-stage [role=slider], .nnlab-stage .nnlab-handle").first
    start = handle.bounding_box()
    x, y = start["x"] + start["width"] / 2, start["y"] + start["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x - 60, y, steps=4)
    page.mouse.up()
    page.evaluate(TWO_FRAMES)
    moved = handle.bounding_box()
    assert abs(moved["x"] - start["x"] + 60) < 20
