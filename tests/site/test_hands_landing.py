"""The landing page by hand: the paper turned and folded, pixels pressed, cards chosen."""

import pytest

from tests.site.explorers import STATE, compare, live, press, read, twin
from tests.site.pages import LANGUAGES, NARROW, explorers_on

PAGE = "index.html"


def meet(visit, name, **options):
    """Return the landing page's explorer of that class and its Python twin, in English."""
    box = live(visit(f"/en/{PAGE}", **options), explorers_on(PAGE).index(name))
    return box, twin(name, box.evaluate(STATE), "en")


def keys(box, *names):
    for name in names:
        box.page.keyboard.press(name)
        read(box)


def drawn(explorer, rows):
    explorer.view.pixels, explorer.view.letter_index, explorer.view.right = rows, 2, 0


def area_of(box, selector):
    """Return {x, y, width, height} on the screen; asked in one go, as views are drawn anew."""
    ask = "(box, selector) => box.querySelector(selector).getBoundingClientRect().toJSON()"
    return box.evaluate(ask, selector)


def pixel(box, row, column):
    """Return where on the screen the middle of an input's pixel is."""
    area = area_of(box, "[data-pad]")
    side = area["width"] / 5
    return area["x"] + (column + 0.5) * side, area["y"] + (row + 0.5) * side


def test_the_points_are_divided_where_python_says_so_on_a_grid_of_folds(visit):
    box, explorer = meet(visit, "FoldOnceExplorer")
    fold, angle = (explorer.controls[name] for name in ("fold", "angle"))
    divided = set()
    for step in range(12):
        for _ in range(10):
            press(box, fold, "ArrowLeft" if step % 2 else "ArrowRight")
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
    for row, line in enumerate(explorer.view.pixels):  # every other row from right to left
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
    send = box.page.context.new_cdp_session(box.page).send
    before = read(box)
    (x, y), (_, end) = pixel(box, 0, 0), pixel(box, 4, 0)
    for kind, at in (("Start", y), ("Move", (y + end) / 2), ("Move", end), ("End", None)):
        points = [{"x": x, "y": at}] if at is not None else []
        send("Input.dispatchTouchEvent", {"type": f"touch{kind}", "touchPoints": points})
    assert read(box) == before
    box.page.touchscreen.tap(*pixel(box, 2, 2))
    drawn(explorer, [".##..", ".#.#.", ".###.", ".#.#.", ".##.."])
    compare(read(box), explorer)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_is_one_link_from_corner_to_corner(visit, language):
    page = visit(f"/{language}/{PAGE}")
    cards = page.locator(".chapter-card")
    assert cards.count() >= 4
    for card in cards.all():
        links = card.locator("a")
        assert links.count() == 1 and links.inner_text().strip()
        card.scroll_into_view_if_needed()
        box = card.bounding_box()
        for right, down in ((0.03, 0.03), (0.5, 0.3), (0.97, 0.97)):
            place = [box["x"] + right * box["width"], box["y"] + down * box["height"]]
            found = page.evaluate("([x, y]) => document.elementFromPoint(x, y).href", place)
            assert found == links.evaluate("(link) => link.href")
    links.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    ring = links.evaluate("(link) => getComputedStyle(link, '::after').outlineStyle")
    assert ring == "solid", "the whole card shows that the keyboard is on it"
    links.press("Enter")
    page.wait_for_url(f"**/{language}/11-convolution.html")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("options", [{}, {"size": NARROW}], ids=["wide", "narrow"])
def test_the_first_slider_is_above_the_fold(visit, language, options):
    page = visit(f"/{language}/{PAGE}", **options)
    slider = live(page, 0).get_by_role("slider").first
    page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
    place = slider.bounding_box()
    assert place["y"] + place["height"] <= page.viewport_size["height"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_side_by_side_the_cards_of_both_languages_share_no_id(visit, language):
    page = visit(f"/{language}/{PAGE}")
    cards = page.locator(".chapter-card").count()
    page.locator("button.side-button").click()
    page.locator("button.side-button[aria-pressed=true]").wait_for()
    assert page.locator(".chapter-card").count() == 2 * cards
    ids = page.locator(".chapter-card [id]").evaluate_all("(all) => all.map((node) => node.id)")
    assert ids and len(ids) == len(set(ids))
