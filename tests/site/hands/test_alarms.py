"""The alarms explorer by hand: the threshold dragged and moved by keys."""

import pytest

from tests.site.explorers import compare, meet, read
from tests.site.pages import NARROW


@pytest.mark.parametrize("options", [{}, {"size": NARROW}], ids=["wide", "narrow"])
def test_the_threshold_is_moved_by_pointer_and_by_keys(visit, options):
    box, explorer = meet(visit, "AlarmsExplorer", **options)
    limit = box.locator('[data-key="limit"]')
    limit.focus()
    for key in ("ArrowRight", "PageDown", "PageDown", "ArrowRight"):
        box.page.keyboard.press(key)
        read(box)
    explorer.view.threshold = 2 + (1 - 5 - 5 + 1) * 0.25
    compare(read(box), explorer)
    assert limit.get_attribute("aria-valuetext") == "0"
    spot = box.locator(".nnlab-limit").bounding_box()
    ticks = {n: box.locator(".nnlab-index", has_text=str(n)).first.bounding_box() for n in (1, 5)}
    middle = {n: tick["x"] + tick["width"] / 2 for n, tick in ticks.items()}
    mouse, y = box.page.mouse, spot["y"] + spot["height"] / 2
    mouse.move(spot["x"] + spot["width"] / 2, y)
    mouse.down()
    mouse.move(middle[5], y, steps=5)
    read(box)
    mouse.up()
    explorer.view.threshold = 5
    compare(read(box), explorer)
    assert box.page.evaluate("document.activeElement.dataset.key") == "limit"
