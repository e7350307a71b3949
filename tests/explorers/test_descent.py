"""The descent explorer: its limit of the rate, where the start is put, what its map holds."""

import numpy as np
import pytest
from nnlab import use_language
from nnlab.explorers import DescentExplorer
from nnlab.explorers.descent.view import CURVATURES, NAMES, PLACES, RATES
from nnlab.learning import SURFACES


@pytest.fixture(scope="module")
def page(process_of):
    return process_of(DescentExplorer)


def test_a_step_by_hand():  # the bowl halves nothing at rate 1: it is at its bottom at once
    result = DescentExplorer("bowl", 0, 0, 1, (2.5, -1)).result
    assert result.points.tolist() == [[2.5, -1], [0, 0]]
    assert result.heights.tolist() == [(6.25 + 1) / 2, 0] and result.gradient == (0, 0)


@pytest.mark.parametrize("momentum, said", [(0, "no step moves"), (0.5, "the momentum goes on")])
def test_a_level_place_stops_a_path_only_without_momentum(english, momentum, said):
    explorer = DescentExplorer("bowl", power=0, momentum=momentum, steps=1)
    assert said in explorer.line
    explorer.view.steps = 2
    assert (explorer.result.points[2] != explorer.result.points[1]).any() == (momentum > 0)


@pytest.mark.parametrize("name", CURVATURES)
@pytest.mark.parametrize("momentum", [0, 0.5])
def test_the_limit_that_is_said_parts_the_rates_that_run_away(name, momentum):
    limit = 2 * (1 + momentum) / CURVATURES[name]
    for k, rate in enumerate(RATES):
        if not 0.8 < rate / limit < 1.25:
            explorer = DescentExplorer(name, -4 + k / 8, momentum, 100, (1, 1))
            grows = abs(explorer.result.heights[-1]) > explorer.result.heights[0]
            assert (explorer.result.diverged or grows) == (rate > limit)


@pytest.mark.parametrize("name", CURVATURES)
def test_the_curvatures_are_the_largest_eigenvalues_of_the_second_derivatives(name):
    gradient = SURFACES[name].gradient
    columns = [np.subtract(gradient(*step), gradient(0, 0)) for step in np.eye(2)]
    assert np.linalg.eigvalsh(np.array(columns)).max() == CURVATURES[name]


@pytest.mark.parametrize(
    ("state", "says"),
    [
        (("valley", -0.5, 0, 100), "diverges: step 8 "),
        (("bowl", 0, 0, 0, (0, 0)), "no step moves"),
        (("bowl", 0, 0.5, 1), "the momentum goes on"),
        (("bowl", 0, 0.5, 9, (0, 0)), "no step moves"),
        (("saddle", -1, 0, 5, (2, 0)), "no bottom"),
        (("rosenbrock", -1, 0, 50), "shot past the valley"),
        (("valley", -2, 0, 0, (1, -1)), "x falls, y grows"),
        (("bowl", -2, 0, 0, (0, 1)), "x stays, y falls"),
    ],
)
def test_what_a_reader_should_know_is_said(page, state, says):
    use_language("en")
    explorer = DescentExplorer(*state)
    assert says in explorer.line == page.state(explorer)["line"]


def test_a_place_of_the_map_has_its_start(page):
    square = {"left": 20, "top": 8, "size": 320, "low": -4, "high": 4}
    for x, y in ((0, 0), (-4, 4), (2.25, -3.75)):
        for off in (-4, 0, 4):
            at = {"x": 20 + (x + 4) * 40 + off, "y": 8 + (4 - y) * 40 + off}
            assert page.call("placeAt", at, square, PLACES) == {"x": x, "y": y}
    far = page.call("placeAt", {"x": -99, "y": 999}, square, PLACES)
    assert far == {"x": -4, "y": -4}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("width", [280, 320, 480, 559, 560, 900])
def test_map_and_heights_fit_and_keep_apart(page, name, width):
    place = page.layout(DescentExplorer(name), width)
    ground, heights = place["map"], place["heights"]
    assert ground["left"] >= 20 and ground["left"] + ground["size"] <= width
    assert heights["left"] + heights["width"] <= width and heights["height"] > 80
    beside = ground["left"] + ground["size"] + 40 <= heights["left"]
    assert beside or ground["top"] + ground["size"] + 30 <= heights["top"]


def test_the_start_is_moved_by_keys_and_by_a_press_on_the_map(desk):
    page = desk["ko"]
    page.show(DescentExplorer(start=(1, 1)), 720)
    page.page.locator('[data-key="start"]').focus()
    for key in ("ArrowUp", "ArrowUp", "ArrowLeft", "PageUp", "ArrowDown"):
        page.page.keyboard.press(key)
        page.settle()
    assert (page.state()["x"], page.state()["y"]) == (1.75, 1.25)
    ground = page.page.locator(".nnlab-pad").bounding_box()
    right, down = ground["width"] * 0.25, ground["height"] * 0.125
    page.page.mouse.click(ground["x"] + right, ground["y"] + down)
    assert (page.state()["x"], page.state()["y"]) == (-2, 3)
