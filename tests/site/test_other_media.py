"""The pages on paper and in high contrast."""

from io import BytesIO

import pytest
from PIL import Image

from tests.site.pages import NARROW, scroll_through

CHAPTER = "11-convolution.html"
COLOURS = """(node) => {
  const back = (of) => getComputedStyle(of).backgroundColor;
  return [back(node), back(document.body)];
}"""


def test_on_paper_solutions_stand_open_and_no_line_is_cut(visit):
    page = visit(f"/ko/{CHAPTER}", size=(700, 1000))
    page.emulate_media(media="print")
    folds = page.locator("details.dropdown").all()
    assert len(folds) > 4
    for fold in folds:
        closed = fold.locator("summary").bounding_box()["height"]
        assert fold.bounding_box()["height"] > closed + 20
    cut = page.locator("article pre").evaluate_all(
        "(all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length"
    )
    assert cut == 0
    assert page.locator(".bd-header-article:visible, .nnlab-foot:visible").count() == 0


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_in_high_contrast_icons_and_sliders_are_seen(visit, theme):
    page = visit(f"/en/{CHAPTER}", forced_colors="active", theme=theme)
    scroll_through(page)
    marks = page.locator("button .fa-solid:visible").all()
    assert len(marks) > 2
    for mark in marks:
        own, behind = mark.evaluate(COLOURS)
        assert own != behind
    for rail in page.locator(".explorer input[type=range]").all():
        seen = Image.open(BytesIO(rail.screenshot())).convert("L").getextrema()
        assert seen[1] - seen[0] > 128


def test_at_twice_the_size_nothing_stands_beside_the_screen(visit):
    page = visit(f"/en/{CHAPTER}", size=(NARROW[0] * 2, 450), device_scale_factor=2)
    scroll_through(page)
    assert page.evaluate("document.scrollingElement.scrollWidth") <= NARROW[0] * 2
