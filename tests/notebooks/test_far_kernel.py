"""A kernel that is far away keeps up with the reader's hand, and never pulls it back."""

import pytest

from tests.notebooks import hands
from tests.notebooks.lab import write_notebook
from tests.notebooks.watched import KERNEL, Watched

FAR = 0.1  # seconds each way, as to Binder
TIMES = 10

ROW, XOR = "row", "xor"
# explorer, control, what the hand does, its first way, by how much a pixel may round
HANDS = {
    "IntSlider by key": (ROW, "step", hands.slider_by_key("step", 1), 1, 0),
    "IntSlider by mouse": (ROW, "step", hands.slider_by_mouse("step"), 1, 0.5),
    "FloatSlider by key": (XOR, "w1", hands.slider_by_key("w1", 0.05), 1, 0.001),
    "FloatSlider by mouse": (XOR, "w1", hands.slider_by_mouse("w1"), 1, 0.026),
    "Checkbox": (ROW, "flip", hands.ticks("flip"), 1, 0),
    "Dropdown": (XOR, "start", hands.choice_by_key("start"), 1, 0),
    "window by key": (ROW, "step", hands.outputs_by_key, 1, 0),
    "window by mouse": (ROW, "step", hands.window_by_mouse, 1, 0),
    "boundary by key": (XOR, "b", hands.boundary_by_key, -1, 0.001),
    "boundary by mouse": (XOR, "b", hands.boundary_by_mouse, -1, 0.001),
}


@pytest.fixture(scope="module")
def notebook(folder, open_notebook):
    row = "row = Convolution1DExplorer(x=(3, -1, 2, 4, 0, -2, 1, 5, -3, 2, 6, 1))\nrow"
    write_notebook(folder / "far.ipynb", KERNEL, row, "xor = XORExplorer()\nxor")
    notebook = open_notebook("far.ipynb")
    notebook.run_all()
    return notebook


@pytest.fixture(scope="module")
def explorers(notebook):
    return {name: Watched(notebook, name, index) for index, name in enumerate((ROW, XOR))}


@pytest.fixture
def far(line):
    line.delay = FAR
    yield
    line.delay = 0


def turning_points(values):
    """Return the values at which a sequence turns back, its ends included."""
    inner = zip(values, values[1:], values[2:], strict=False)
    return [*values[:1], *(b for a, b, c in inner if (b - a) * (c - b) < 0), *values[-1:]]


def start_anew(explorer):
    explorer.box.get_by_role("button", name="Reset").click()
    explorer.box.evaluate("(box) => box.scrollIntoView()")


def misses(explorer, trait, hand, way, slack, times=TIMES):
    """Let the hand go to and fro; return a line of text for each thing that was not as it did."""
    start_anew(explorer)
    rests, wrong = [explorer.settled()[trait]], []
    explorer.watch(trait)
    for turn in range(times):
        *between, wanted = hand(explorer, way)
        rest = explorer.settled()[trait]
        if abs(rest - wanted) > slack:
            wrong.append(f"{turn}: {rest} where the hand had brought it to {wanted}")
        rests += [*between, rest]
        way = -way
    explorer.settled()  # a message later, nothing has changed
    if (turns := turning_points(explorer.seen())) != turning_points(rests):
        wrong.append(f"it turned back at {turns}, the hand at {rests}")
    return wrong


@pytest.mark.parametrize("name", HANDS)
def test_it_rests_where_the_hand_brought_it_and_never_steps_back(far, explorers, name):
    explorer, *rest = HANDS[name]
    assert misses(explorers[explorer], *rest) == []


def test_so_it_does_with_a_kernel_next_door(explorers):
    explorer, *rest = HANDS["FloatSlider by key"]
    assert misses(explorers[explorer], *rest, times=3) == []


def test_a_cell_may_change_another_value_during_a_drag(far, explorers):
    row = explorers[ROW]
    start_anew(row)
    before = row.settled()
    place = hands.middle(row.control("step").locator(".noUi-handle"))
    row.page.mouse.move(*place)
    row.page.mouse.down()
    for part in range(1, 4):
        row.page.mouse.move(place[0] + 15 * part, place[1])
        row.notebook.ask(f"row.view.set_trait('padding', {part})")
    row.page.mouse.up()
    after = row.settled()
    assert before["padding"] == 0 and after["padding"] == 3
    assert after["step"] > before["step"]


def test_keys_pressed_in_an_explorer_are_not_the_notebooks(explorers):
    """JupyterLab cuts the cell at x and makes one at a, with the keyboard on a slider too."""
    row = explorers[ROW]
    cells = row.page.locator(".jp-Cell").count()
    for place in (row.control("step").locator(".noUi-handle"), row.box.locator('[data-key="x0"]')):
        place.focus()
        for key in ("x", "a", "d", "d"):
            row.page.keyboard.press(key)
        row.settled()
        assert row.page.locator(".jp-Cell").count() == cells


def test_a_kernel_that_answers_is_caught(far, explorers):
    """The same hand with the remedy switched off: this test of ours can fail."""
    explorer, *rest = HANDS["FloatSlider by key"]
    notebook = explorers[explorer].notebook
    notebook.ask("answer(None)")
    assert misses(explorers[explorer], *rest, times=3) != []
