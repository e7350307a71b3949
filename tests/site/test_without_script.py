"""With JavaScript off, prose, formulas, still pictures and their numbers can be read."""

import re

import pytest

from tests.site.explorers import WRITTEN, saved, twin
from tests.site.pages import LANGUAGES, NARROW, SCREENS, WIDE, explorers_on, page_names

PAGES = [name for name in page_names() if explorers_on(name)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page_name", PAGES)
def test_explorers_show_a_still_picture_and_its_numbers(visit, language, page_name):
    page = visit(f"/{language}/{page_name}", java_script_enabled=False)
    boxes = page.locator(".explorer").all()
    assert len(boxes) == len(explorers_on(page_name))
    for box, name in zip(boxes, explorers_on(page_name), strict=True):
        summary = box.locator(".explorer-summary")
        assert summary.evaluate(WRITTEN) == twin(name, saved(box), language).line
    for width, height in (WIDE, NARROW):  # no script runs that could take notice of the change
        page.set_viewport_size({"width": width, "height": height})
        for box in boxes:
            stays_in_its_frame(box)
        assert page.evaluate("document.scrollingElement.scrollWidth") <= width


def stays_in_its_frame(box):
    """Assert that the still picture and its numbers are seen, in the room kept for them."""
    summary = box.locator(".explorer-summary")
    picture = box.locator(".explorer-static svg").first.bounding_box()
    assert picture["width"] >= 200 and picture["height"] >= 60
    room = box.bounding_box()
    used = summary.bounding_box()["y"] + summary.bounding_box()["height"] - room["y"]
    assert used <= room["height"], "the picture and its numbers stay in their frame"
    assert box.locator(".explorer-still").is_visible()
    assert room["height"] - used < 120, "no room is kept for what does not come"


@pytest.mark.parametrize("language", LANGUAGES)
def test_prose_and_formulas_are_there(visit, language):
    page = visit(f"/{language}/11-convolution.html", java_script_enabled=False)
    assert page.locator("article p:visible").count() > 20
    formulas = page.locator("article .katex-html")
    assert formulas.count() > 10
    for formula in formulas.all()[:10]:
        assert formula.bounding_box()["height"] > 5
    raw = page.locator("article").inner_text()
    assert not re.search(r"\$[^$]+\$|\\(frac|sum|times)", raw), "a formula is left as TeX"
    empty = page.locator("article :is(p, li, figcaption, td, pre)").evaluate_all(
        "(all) => all.filter((n) => n.getClientRects().length && !n.textContent.trim()).length"
    )
    assert empty == 0


@pytest.mark.parametrize("screen", SCREENS)
def test_chapters_folds_and_menus_open(visit, screen):
    language, size = SCREENS[screen]
    page = visit(f"/{language}/11-convolution.html", java_script_enabled=False, size=size)
    assert page.locator("button:visible").count() == 0, "a button that does nothing"
    page.locator(".bd-sidebar-primary a[href='02-xor.html']").click()
    assert page.url.endswith(f"/{language}/02-xor.html")
    fold = page.locator("details.solution").first
    fold.locator("summary").click()
    assert fold.locator("p").first.is_visible()
    menu = page.locator(".article-header-buttons details")
    menu.locator("summary").press("Enter")
    assert menu.locator("a[href*='notebooks/']").is_visible()
