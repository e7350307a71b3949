"""The folding explorer by hand: the paper turned and folded."""

import pytest

from tests.site.explorers import compare, field_of, meet, press, press_on, read
from tests.site.hands.pointing import area_of, keys
from tests.site.pages import NARROW


def test_the_points_are_divided_where_python_says_so_on_a_grid_of_folds(visit):
    box, explorer = meet(visit, "FoldOnceExplorer")
    fold, angle = (explorer.controls[name] for name in ("fold", "angle"))
    field, divided = field_of(box, fold), set()
    for step in range(12):
        for _ in range(10):
            press_on(field, fold, "ArrowLeft" if step % 2 else "ArrowRight")
            compare(read(box), explorer)
            lines = box.locator(".nnlab-boundary").count()
            assert lines == (explorer.result.line is not None)
            divided.add(lines)
        for _ in range(3):
            press(box, angle, "ArrowRight")
            compare(read(box), explorer)
    assert divided == {0, 1}


@pytest.mark.parametrize("options", [{}, {"size": NARROW}], ids=["wide", "narrow"])
def test_the_crease_is_turned_by_pointer_and_by_keys(visit, options):
    box, explorer = meet(visit, "FoldOnceExplorer", **options)
    handle = box.locator('[data-key="crease"]')
    handle.focus()
    keys(box, "ArrowRight", "PageDown", "PageDown", "ArrowLeft")
    explorer.view.angle = 175
    compare(read(box), explorer)
    assert handle.get_attribute("aria-valuetext") == "175°"
    paper = area_of(box, ".nnlab-plane")
    spot = area_of(box, '[data-key="crease"]')
    mouse = box.page.mouse
    mouse.move(spot["x"] + spot["width"] / 2, spot["y"] + spot["height"] / 2)
    mouse.down()
    mouse.move(paper["x"] + paper["width"] / 2 + 1, paper["y"] + 20, steps=4)
    read(box)
    mouse.up()
    explorer.view.angle = 90
    compare(read(box), explorer)
    assert box.page.evaluate("document.activeElement.dataset.key") == "crease"
