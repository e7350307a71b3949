"""The alarms explorer by hand: the threshold dragged and moved by keys."""

import pytest

from tests.site.explorers import compare, meet, read
from tests.site.pages import NARROW


@pytest.mark.parametrize("options", [{}, {"size": NARROW}], ids=["wide", "narrow"])
def test_the_threshold_is_moved_by_pointer_and_by_keys(visit, options):
    box, explorer = meet(visit, "AlarmsExplorer", **options)
    limit = box.locator('[data-key="limit"]')
    limit.focus()
    for key, threshold in {"End": 6, "PageDown": 4.75, "Home": -1, "ArrowRight": -0.75}.items():
        box.page.keyboard.press(key)
        explorer.view.threshold = threshold
        compare(read(box), explorer)
    assert limit.get_attribute("aria-valuetext") == "−0.75"
    spot = box.locator(".nnlab-limit").bounding_box()
    tick = box.locator(".nnlab-index", has_text="5").first.bounding_box()
    mouse, y = box.page.mouse, spot["y"] + spot["height"] / 2
    mouse.move(spot["x"] + spot["width"] / 2, y)
    mouse.down()
    mouse.move(tick["x"] + tick["width"] / 2, y, steps=5)
    read(box)
    mouse.up()
    explorer.view.threshold = 5
    compare(read(box), explorer)
    assert box.page.evaluate("document.activeElement.dataset.key") == "limit"
