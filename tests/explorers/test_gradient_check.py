"""The gradient-check explorer: its differences by hand, its V, and what spoils them."""

import numpy as np
import pytest
from nnlab.explorers import GradientCheckExplorer
from nnlab.explorers.gradient_check.view import NAMES, STEPS


@pytest.fixture(scope="module")
def page(process_of):
    return process_of(GradientCheckExplorer)


def test_a_cube_by_hand():  # at 1, h = 0.1: 3 + 3h + h*h and 3 + h*h
    result = GradientCheckExplorer("cube", 1, -1).result
    assert result.slope == 3
    assert result.forward == pytest.approx(3.31, abs=1e-12)
    assert result.central == pytest.approx(3.01, abs=1e-12)


def test_both_curves_are_a_v_whose_right_arm_has_slopes_one_and_two():
    errors = np.log10(GradientCheckExplorer("cube", 1).result.errors)
    powers = np.log10(STEPS)
    right = slice(powers.tolist().index(-3), None)  # h from 1e-3 to 1
    for column, slope in ((0, 1), (1, 2)):
        fitted = np.polyfit(powers[right][:-1], errors[right, column][:-1], 1)[0]
        assert fitted == pytest.approx(slope, abs=0.03)
    # On the left the error grows as h falls, by about as much.
    left = errors[(powers >= -15) & (powers <= -9)].max(axis=1)
    assert np.polyfit(powers[(powers >= -15) & (powers <= -9)], left, 1)[0] < -0.7


@pytest.mark.parametrize("which", [0, 1])
def test_a_larger_value_rounds_earlier_and_so_do_shorter_floats(which):
    def best(*state):
        return STEPS[GradientCheckExplorer(*state).result.errors[:, which].argmin()]

    plain = best("cube", 1)
    assert plain < best("raised", 1) < 0.1
    assert plain < best("cube", 1, -4, True) < 0.1


@pytest.mark.parametrize(
    ("state", "says"),
    [
        (("cube", 1, -16), "nothing is left of h"),
        (("cube", 1, -8, True), "nothing is left of h"),
        (("kink", 0.25, 0), "the kink at 0"),
        (("kink", 0, -4), "the kink at 0"),
        (("kink", 0, -4), "there is no slope; against 0, the convention, forward is off by 1"),
    ],
)
def test_what_spoils_a_difference_is_said(page, state, says):
    from nnlab import use_language

    use_language("en")
    explorer = GradientCheckExplorer(*state)
    assert says in explorer.line == page.state(explorer)["line"]


def test_a_step_of_which_nothing_is_left_finds_no_slope():
    result = GradientCheckExplorer("cube", 1, -16).result
    assert result.forward == 0 and result.errors[0, 0] == result.slope


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("single", [False, True])
def test_the_page_says_what_python_says_at_every_step(page, name, single):
    for x in (-2, -0.25, 0, 0.5, 1.75):
        for power in np.arange(-16, 0.5, 0.5):
            explorer = GradientCheckExplorer(name, x, float(power), single)
            assert page.state(explorer)["line"] == explorer.line


@pytest.mark.parametrize("width", [280, 320, 480, 559, 560, 900])
def test_both_charts_fit_and_keep_apart(page, width):
    place = page.layout(GradientCheckExplorer(), width)
    lens, errors, table = place["lens"], place["errors"], place["table"]
    for box in (lens, errors):
        assert box["left"] >= 0 and box["left"] + box["width"] <= width
        assert box["top"] + box["height"] < place["height"]
    assert lens["top"] + lens["height"] + 30 < table["top"]
    foot = table["top"] + 3 * table["row"]
    assert lens["left"] + lens["width"] + 36 <= errors["left"] or foot < errors["top"]
