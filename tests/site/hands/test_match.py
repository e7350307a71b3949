"""The matching explorer by hand: pixels drawn, by mouse, keys and finger."""

import pytest

from tests.explorers.touch import Fingers
from tests.site.explorers import compare, meet, press, read
from tests.site.hands.pointing import area_of, keys
from tests.site.pages import GLIDED, NARROW


def drawn(explorer, rows):
    explorer.view.pixels, explorer.view.letter_index, explorer.view.right = rows, 2, 0


def pixel(box, row, column):
    """Return where on the screen the middle of an input's pixel is."""
    area = area_of(box, "[data-pad]")
    side = area["width"] / 5
    return area["x"] + (column + 0.5) * side, area["y"] + (row + 0.5) * side


def test_pixels_are_drawn_by_mouse_and_the_first_one_decides_whether_it_erases(visit):
    box, explorer = meet(visit, "MatchExplorer")
    mouse = box.page.mouse
    mouse.move(*pixel(box, 0, 4))
    mouse.down()
    mouse.move(*pixel(box, 2, 4), steps=6)
    read(box)
    mouse.up()
    rows = [".##.#", ".#.##", ".#.##", ".#.#.", ".##.."]
    drawn(explorer, rows)
    compare(read(box), explorer)
    mouse.click(*pixel(box, 0, 1))
    drawn(explorer, ["..#.#", *rows[1:]])
    compare(read(box), explorer)


@pytest.mark.parametrize("options", [{}, {"size": NARROW}], ids=["wide", "narrow"])
def test_keys_draw_and_a_picture_without_ink_says_so(visit, options):
    box, explorer = meet(visit, "MatchExplorer", **options)
    pad = box.locator('[data-key="pad"]')
    pad.focus()
    assert pad.get_attribute("aria-label").startswith("row 3, column 3, paper.")
    keys(box, "Space", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowLeft", "Enter")
    drawn(explorer, ["..#..", ".#.#.", ".###.", ".#.#.", ".##.."])
    compare(read(box), explorer)
    assert pad.get_attribute("aria-label").startswith("row 1, column 2, paper.")
    keys(box, "ArrowLeft")
    for row, line in enumerate(explorer.view.pixels):  # to and fro
        for ink in line if row % 2 == 0 else line[::-1]:
            keys(box, *["Space"] * (ink == "#"), "ArrowLeft" if row % 2 else "ArrowRight")
        keys(box, "ArrowDown")
    assert "no ink" in read(box)["line"], read(box)["line"]
    drawn(explorer, ["....."] * 5)
    compare(read(box), explorer)
    assert box.page.evaluate("document.activeElement.dataset.key") == "pad"


def test_a_drawing_moves_with_the_shift_and_goes_on_from_there(visit):
    box, explorer = meet(visit, "MatchExplorer")
    press(box, explorer.controls["right"], "ArrowRight")
    compare(read(box), explorer)
    box.page.mouse.click(*pixel(box, 4, 0))
    drawn(explorer, ["..##.", "..#.#", "..#.#", "..#.#", "#.##."])
    compare(read(box), explorer)


def test_a_finger_inks_by_a_tap_and_scrolls_by_a_swipe(visit):
    box, explorer = meet(visit, "MatchExplorer", size=NARROW, has_touch=True)
    box.locator("[data-pad]").scroll_into_view_if_needed()
    before, top = read(box), box.page.evaluate("scrollY")
    Fingers(box.page).swipe(pixel(box, 0, 0), pixel(box, 4, 0))
    box.page.evaluate(GLIDED, top)
    assert box.page.evaluate("scrollY") < top
    assert read(box) == before
    box.page.touchscreen.tap(*pixel(box, 2, 2))
    drawn(explorer, [".##..", ".#.#.", ".###.", ".#.#.", ".##.."])
    compare(read(box), explorer)
