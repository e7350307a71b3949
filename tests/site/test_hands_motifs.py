"""The explorers of motifs by hand: a letter drawn on, entries edited, windows chosen."""

import numpy as np

from tests.site.explorers import STATE, compare, live, read, twin
from tests.site.pages import NARROW, explorers_on, page_names

SHARE = """(box, [row, column]) => {
  const { left, top, width } = box.querySelector('[data-grid="letter"]').getBoundingClientRect();
  return [left + ((column + 0.5) * width) / 24, top + ((row + 0.5) * width) / 24];
}"""


def meet(visit, name, **options):
    """Open the first explorer of that class; return it and its Python twin, in English."""
    pages = [page for page in page_names() if name in explorers_on(page)]
    assert pages, f"no page of the site holds a {name}"
    box = live(visit(f"/en/{pages[0]}", **options), explorers_on(pages[0]).index(name))
    return box, twin(name, box.evaluate(STATE), "en")


def stroke(box, *places):
    """Press the mouse at the first pixel (row, column), draw through the others, let go."""
    mouse = box.page.mouse
    for i, place in enumerate(places):
        mouse.move(*box.evaluate(SHARE, list(place)))
        if not i:
            mouse.down()
    read(box)
    mouse.up()


def press(box, *keys):
    for key in keys:
        box.page.keyboard.press(key)
        read(box)


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
    grid = box.locator('[data-key="grid"]')
    grid.focus()
    press(box, "ArrowUp", " ", *["Shift+ArrowDown"] * 6, *["Shift+ArrowRight"] * 4)
    path = [(row, 12) for row in range(11, 18)] + [(17, column) for column in range(12, 17)]
    drawn = touch(explorer, np.zeros((24, 24)), True, *path)
    same(box, explorer, drawn)
    assert grid.get_attribute("aria-label").startswith("row 18, column 17, ink.")
    press(box, " ")
    same(box, explorer, touch(explorer, drawn, False, (17, 16)))
    assert box.page.evaluate("document.activeElement.dataset.key") == "grid"


def test_a_finger_scrolls_until_the_pen_is_chosen_and_then_draws(visit):
    box, explorer = meet(visit, "LetterExplorer", size=NARROW, has_touch=True)
    before = read(box)
    start, end = [4, 11], [19, 11]

    def swipe():
        send = box.page.context.new_cdp_session(box.page).send
        box.locator('[data-grid="letter"]').scroll_into_view_if_needed()
        for kind, place in (("Start", start), ("Move", end), ("End", None)):
            where = [dict(zip("xy", box.evaluate(SHARE, place), strict=True))] if place else []
            send("Input.dispatchTouchEvent", {"type": f"touch{kind}", "touchPoints": where})
        return read(box)

    assert swipe() == before
    box.get_by_role("button", name="pen", exact=True).tap()
    first = explorer.image >= 0.5
    same(box, explorer, first)
    swipe()
    drawn = touch(explorer, first.copy(), True, *[(row, 11) for row in range(4, 20)])
    assert drawn.sum() > first.sum()
    same(box, explorer, drawn)


def test_entries_and_weights_change_by_keys_and_a_score_brings_the_window(visit):
    box, explorer = meet(visit, "SequenceExplorer")
    box.locator('[data-key="x3"]').focus()
    press(box, "ArrowUp", "ArrowRight", "ArrowDown")
    x = list(explorer.view.x)
    explorer.view.x = [*x[:3], x[3] + 1, x[4] - 1, *x[5:]]
    compare(read(box), explorer)
    box.locator('[data-key="w0"]').focus()
    press(box, "End", "ArrowRight", "Home")
    explorer.view.w = [9, -9, *explorer.view.w[2:]]
    compare(read(box), explorer)
    box.locator('[data-key="y2"]').click()
    explorer.view.step = 2
    compare(read(box), explorer)
    press(box, "ArrowRight")
    explorer.view.step = 3
    compare(read(box), explorer)


def test_weights_of_zero_and_a_threshold_out_of_reach_are_explained(visit):
    box, explorer = meet(visit, "SequenceExplorer", size=NARROW)
    for j, weight in enumerate(explorer.view.w):
        box.locator(f'[data-key="w{j}"]').focus()
        press(box, *["ArrowDown" if weight > 0 else "ArrowUp"] * abs(weight))
    explorer.view.w = [0] * len(explorer.view.w)
    compare(read(box), explorer)
    assert "all weights are 0" in read(box)["line"]
    box.get_by_role("slider", name="threshold").press("End")
    explorer.view.threshold = 50
    compare(read(box), explorer)
    assert "no motif" in read(box)["line"]
