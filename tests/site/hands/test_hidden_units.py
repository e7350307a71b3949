"""The hidden-units explorer by hand: units and epochs pressed."""

from tests.site.explorers import compare, meet, read
from tests.site.hands.pointing import place_of


def test_a_pressed_boundary_shows_its_unit_alone_and_back(visit):
    box, explorer = meet(visit, "HiddenUnitsExplorer")
    unit = int(box.locator("[data-unit]").first.get_attribute("data-unit"))
    for expected in (unit, 0):
        box.page.mouse.click(*place_of(box, f'[data-unit="{unit}"]', 0.06))
        explorer.view.one = expected
        compare(read(box), explorer)


def test_the_curve_is_dragged_and_a_bar_is_pressed(visit):
    box, explorer = meet(visit, "HiddenUnitsExplorer")
    pad = box.locator("rect.nnlab-pad:not(.nnlab-press)").bounding_box()
    mouse, y = box.page.mouse, pad["y"] + 20
    mouse.move(pad["x"] + 0.9 * pad["width"], y)
    mouse.down()
    mouse.move(pad["x"] + pad["width"] / 2, y, steps=4)
    mouse.up()
    explorer.view.epoch = 150
    compare(read(box), explorer)
    bar = box.locator("rect.nnlab-press").nth(5).bounding_box()
    mouse.click(bar["x"] + bar["width"] / 2, bar["y"] + bar["height"] / 2)
    explorer.view.units = 6
    compare(read(box), explorer)
