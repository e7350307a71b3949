"""The letter explorer by hand: a letter drawn on, by mouse, keys and finger."""

import numpy as np

from tests.explorers.touch import Fingers
from tests.site.explorers import compare, meet, read
from tests.site.hands.pointing import keys
from tests.site.pages import GLIDED, NARROW

SHARE = """(box, [row, column]) => {
  const { left, top, width } = box.querySelector('[data-grid="letter"]').getBoundingClientRect();
  return [left + ((column + 0.5) * width) / 24, top + ((row + 0.5) * width) / 24];
}"""


def stroke(box, *places):
    """Press the mouse at the first pixel (row, column), draw through the others, let go."""
    mouse = box.page.mouse
    for i, place in enumerate(places):
        mouse.move(*box.evaluate(SHARE, list(place)))
        if not i:
            mouse.down()
    read(box)
    mouse.up()


def touch(explorer, image, ink, *places):
    """What a pen of the explorer's width leaves on `image` at (row, column)."""
    back, on = (explorer.view.thickness - 1) // 2, explorer.view.thickness // 2
    for row, column in places:
        image[max(0, row - back) : row + on + 1, max(0, column - back) : column + on + 1] = ink
    return image


def same(box, explorer, image):
    """The page shows what Python reads in this drawing."""
    explorer.view.pixels = ["".join(".#"[int(ink)] for ink in row) for row in image]
    explorer.view.letter_index, explorer.view.down, explorer.view.right = 2, 0, 0
    compare(read(box), explorer)


def test_a_mouse_draws_on_the_letter_and_the_eraser_takes_it_back(visit):
    box, explorer = meet(visit, "LetterExplorer")
    first = explorer.image >= 0.5
    column = [(row, 20) for row in range(4, 20)]
    stroke(box, (4, 20), (19, 20))
    drawn = touch(explorer, first.copy(), True, *column)
    assert drawn.sum() > first.sum()
    same(box, explorer, drawn)
    box.get_by_role("button", name="eraser").click()
    stroke(box, (4, 20), (19, 20))
    same(box, explorer, touch(explorer, drawn, False, *column))


def test_a_cleared_sheet_says_why_it_has_no_letter_and_keys_draw_on_it(visit):
    box, explorer = meet(visit, "LetterExplorer", size=NARROW)
    box.get_by_role("button", name="clear").press("Enter")
    same(box, explorer, np.zeros((24, 24)))
    assert "less than one pixel of ink" in read(box)["line"]
    grid = box.locator('[data-key="pad"]')
    grid.focus()
    keys(box, "ArrowUp", " ", *["Shift+ArrowDown"] * 6, *["Shift+ArrowRight"] * 4)
    path = [(row, 12) for row in range(11, 18)] + [(17, column) for column in range(12, 17)]
    drawn = touch(explorer, np.zeros((24, 24)), True, *path)
    same(box, explorer, drawn)
    assert grid.get_attribute("aria-label").startswith("row 18, column 17, ink.")
    keys(box, " ")
    same(box, explorer, touch(explorer, drawn, False, (17, 16)))
    assert box.page.evaluate("document.activeElement.dataset.key") == "pad"


def test_a_finger_scrolls_until_the_pen_is_chosen_and_then_draws(visit):
    box, explorer = meet(visit, "LetterExplorer", size=NARROW, has_touch=True)
    before = read(box)
    finger = Fingers(box.page)

    def swipe(scrolls):
        box.locator('[data-grid="letter"]').scroll_into_view_if_needed()
        top = box.page.evaluate("scrollY")
        finger.swipe(*(box.evaluate(SHARE, place) for place in ([4, 11], [19, 11])))
        box.page.evaluate(GLIDED, top if scrolls else None)
        assert (box.page.evaluate("scrollY") != top) == scrolls
        return read(box)

    assert swipe(scrolls=True) == before
    box.get_by_role("button", name="pen", exact=True).tap()
    first = explorer.image >= 0.5
    same(box, explorer, first)
    swipe(scrolls=False)
    drawn = touch(explorer, first.copy(), True, *[(row, 11) for row in range(4, 20)])
    assert drawn.sum() > first.sum()
    same(box, explorer, drawn)
