"""The one-dimensional explorer by hand: cells changed, the window moved, answers from nnlab."""

import pytest
from nnlab.explorers import Convolution1DExplorer

from tests.explorers.touch import Fingers
from tests.site.explorers import live, read
from tests.site.hands.pointing import drag, focused
from tests.site.pages import NARROW, explorers_on, page_names

NAME = "Convolution1DExplorer"


@pytest.fixture
def place():
    """Return (page name, index) of the first such explorer of the site."""
    for page in page_names():
        if NAME in explorers_on(page):
            return page, explorers_on(page).index(NAME)
    pytest.fail(f"no page of the site holds a {NAME}")


@pytest.fixture
def box(visit, place):
    return live(visit(f"/en/{place[0]}"), place[1])


def cells(box, row):
    """Return the numbers in the cells x0, x1, ... (or w0, ...) as a screen reader is told them."""
    found = box.locator(f'[role="spinbutton"][data-key^="{row}"]').all()
    keyed = {cell.get_attribute("data-key"): cell.get_attribute("aria-valuenow") for cell in found}
    return [int(keyed[f"{row}{i}"]) for i in range(len(keyed))]


def agrees(box):
    """Compare every number on the page with nnlab's for the cells and sliders as they stand."""
    shown = read(box)
    names = {"stride": "stride", "padding": "padding", "dilation": "dilation"}
    names |= {"step": "window at step", "flip": "flip the kernel"}
    state = {trait: shown["controls"][label] for trait, label in names.items()}
    explorer = Convolution1DExplorer(x=cells(box, "x"), w=cells(box, "w"), **state)
    texts = shown["texts"]
    assert list(texts["output"].values()) == [number(v) for v in explorer.result.output]
    assert list(texts["product"].values()) == [number(v) for v in explorer.result.products]
    return explorer.view.state


def number(value):
    return str(value).replace("-", "−")


def at(box, key):
    bounds = box.locator(f'[data-key="{key}"]').bounding_box()
    return bounds["x"] + bounds["width"] / 2, bounds["y"] + bounds["height"] / 2


def test_arrow_keys_change_a_cell_and_go_to_its_neighbour(box):
    before = agrees(box)
    box.locator('[data-key="x3"]').focus()
    for key in ("ArrowDown", "ArrowDown", "ArrowRight", "End", "ArrowUp"):
        box.page.keyboard.press(key)
        read(box)
    after = agrees(box)
    assert after["x"] == [*before["x"][:3], before["x"][3] - 2, 9, *before["x"][5:]]
    assert focused(box) == "x4"


def test_arrow_keys_walk_along_the_outputs_and_bring_the_window(box):
    box.locator('[data-key="y0"]').focus()
    for key, step in {"ArrowRight": 1, "End": 4, "ArrowLeft": 3, "Home": 0}.items():
        box.page.keyboard.press(key)
        assert agrees(box)["step"] == step
        assert focused(box) == f"y{step}"


def test_the_two_buttons_change_the_selected_cell(box):
    before = agrees(box)
    box.locator('[data-key="w1"]').click()
    box.locator('[data-key="more"]').click()
    read(box)
    box.locator('[data-key="more"]').click()
    read(box)
    box.locator('[data-key="less"]').focus()
    box.page.keyboard.press("Enter")
    assert agrees(box)["w"][1] == before["w"][1] + 1


def test_sideways_drags_the_window_and_upwards_the_number(box):
    before = agrees(box)
    pitch = at(box, "x1")[0] - at(box, "x0")[0]
    drag(box, at(box, "w1"), right=2 * pitch)
    moved = agrees(box)
    assert moved == before | {"step": before["step"] + 2}
    drag(box, at(box, "x5"), down=-40)
    assert agrees(box)["x"][5] == before["x"][5] + 3  # one for every 14 pixels
    assert agrees(box)["step"] == moved["step"]


def test_a_click_on_an_output_brings_the_window(box):
    box.locator('[data-output="2"]').click()
    assert agrees(box)["step"] == 2


def test_a_finger_moves_the_window_and_never_a_number(visit, place):
    page = visit(f"/en/{place[0]}", size=NARROW, has_touch=True, is_mobile=True)
    box = live(page, place[1])
    before = agrees(box)
    x, y = at(box, "w1")
    pitch = at(box, "x1")[0] - at(box, "x0")[0]
    Fingers(page).swipe((x, y), (x + 3 * pitch, y + 1), steps=10)
    assert agrees(box) == before | {"step": before["step"] + 3}


def test_reset_brings_everything_back(box):
    before = agrees(box)
    drag(box, at(box, "x2"), down=30)
    box.locator('[data-output="3"]').click()
    assert agrees(box) != before
    box.get_by_role("button", name="Reset").click()
    assert agrees(box) == before
