"""The activation explorer: where gradients are lost, and why; the steps of z; both charts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import use_language
from nnlab.explorers import ActivationExplorer
from nnlab.explorers.activation.contract import STATES


@pytest.fixture(scope="module")
def page(process_of):
    return process_of(ActivationExplorer)


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (("sigmoid", 0, 10, 1), "the gradient vanishes"),
        (("relu", 1, 10, 2), None),
        (("relu", 1, 12, 2), "the gradient explodes"),
        (("relu", -1, 3, 1), "the gradient becomes 0 in layer 1, at z = −1"),
        (("relu", 2, 3, -1), "the gradient becomes 0 in layer 2, at z = −2"),
        (("step", 2, 3, 1), "the step is flat everywhere, so its gradient is 0"),
        (("tanh", 1, 2, 0), "the weight is 0, so the gradient is cut off from the second layer on"),
        (("tanh", 1, 1, 0), None),
        (("gelu", 1, 1, 1), None),
    ],
)
def test_a_gradient_that_is_lost_or_grows_is_explained(state, said):
    use_language("en")
    parts = ActivationExplorer(*state).line.split(" · ")
    assert parts[4:] == ([said] if said else [])


def test_an_eighth_is_told_with_all_its_decimals():
    use_language("en")
    assert "f(−0.875) = 0.29" in ActivationExplorer("sigmoid", -0.875).line


def test_powers_by_hand():
    assert ActivationExplorer("relu", 1, 12, 2).result.gradients[-1] == 2.0**11
    assert ActivationExplorer("leaky_relu", -1, 4, 1).result.gradients[-1] == pytest.approx(1e-4)
    assert ActivationExplorer("sigmoid", 0, 1).result.slope == 0.25


@given(z=st.floats(-9, 9))
def test_z_is_put_on_an_eighth(page, z):
    put = page.call("zAt", z, [-6, 6, 0.125])
    assert put == pytest.approx(max(-6, min(6, z)), abs=0.0626) and put * 8 == round(put * 8)


@given(state=STATES, width=st.integers(280, 900))
@settings(max_examples=40)
def test_both_charts_fit_and_keep_apart(page, state, width):
    place = page.layout(ActivationExplorer(**state), width)
    curves, bars = place["curves"], place["bars"]
    for chart in (curves, bars):
        assert chart["left"] >= 40 and chart["left"] + chart["width"] <= width
        assert chart["top"] + chart["height"] + 40 < place["height"]
    beside = bars["left"] >= curves["left"] + curves["width"] + 50
    assert beside or bars["top"] >= curves["top"] + curves["height"] + 80


def test_the_still_changes_with_the_function():
    assert ActivationExplorer("relu").still() != ActivationExplorer("gelu").still()
