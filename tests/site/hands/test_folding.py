"""The folding chapter's explorers by hand: a strip pulled, points pushed, space turned."""

from tests.site.explorers import compare, meet, read
from tests.site.hands.pointing import area_of, drag, focused, keys


def middle(area, x=0.5, y=0.5):
    return area["x"] + x * area["width"], area["y"] + y * area["height"]


def test_the_strip_is_pressed_and_pulled(visit):
    box, explorer = meet(visit, "FoldingExplorer")
    pad = area_of(box, "rect.nnlab-pad:not(.nnlab-press)")
    small = area_of(box, "rect.nnlab-plane")
    pitch = (pad["width"] - small["width"]) / 9
    x, y = small["x"] + small["width"] / 2, small["y"] + small["height"] / 2
    box.page.mouse.click(x + 3 * pitch + 4, y)
    read(box)
    explorer.view.stage = 3
    compare(read(box), explorer)
    stage = drag(box, (x + 3 * pitch, y), right=2.5 * pitch)["controls"]["steps taken"]
    assert 5.3 <= stage <= 5.7
    explorer.view.stage = stage
    compare(read(box), explorer)


def test_a_pressed_point_is_followed_and_let_go(visit):
    box, explorer = meet(visit, "FoldingExplorer")
    plane = area_of(box, "rect.nnlab-press")
    (x, y) = explorer.result.places[10]
    place = middle(plane, (x + 1.5) / 3, (1.5 - y) / 3)
    box.page.mouse.click(*place)
    read(box)
    assert box.locator(".nnlab-followed").count() == 1
    box.page.mouse.click(plane["x"] + 4, plane["y"] + 4)
    compare(read(box), explorer)
    assert box.locator(".nnlab-followed").count() == 0


def test_points_are_pushed_by_pointer_and_by_keys(visit):
    box, explorer = meet(visit, "ReluExplorer")
    grip = box.locator('[data-key="b1"]')
    grip.focus()
    keys(box, "ArrowRight", "ArrowRight", "ArrowDown")
    explorer.view.b1, explorer.view.b2 = 0.5, -0.25
    compare(read(box), explorer)
    assert grip.get_attribute("aria-valuetext") == "(0.5, −0.25)"
    spot, plane = area_of(box, '[data-key="b1"]'), area_of(box, "rect.nnlab-plane")
    drag(box, middle(spot), right=-plane["width"], down=plane["height"])
    explorer.view.b1 = explorer.view.b2 = -1.25
    compare(read(box), explorer)
    assert focused(box) == "b1"


def test_space_is_turned_by_pointer_and_by_keys(visit):
    box, explorer = meet(visit, "LiftExplorer")
    box.locator('[data-key="look"]').focus()
    keys(box, "ArrowLeft", "ArrowDown", "ArrowDown")
    explorer.view.turn, explorer.view.tilt = 25, 30
    compare(read(box), explorer)
    drag(box, middle(area_of(box, '[data-key="look"]')), right=-50, down=-200)
    explorer.view.turn, explorer.view.tilt = 355, 0
    compare(read(box), explorer)
