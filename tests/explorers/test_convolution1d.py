"""The one-dimensional explorer by itself: arithmetic by hand, formulas, and where things stand."""

import re

import numpy as np
import pytest
import traitlets
from hypothesis import given, settings
from nnlab import use_language
from nnlab.explorers import Convolution1DExplorer
from nnlab.explorers.convolution1d.contract import CONTRACT


def test_each_output_is_the_sum_of_its_products_by_hand():
    explorer = Convolution1DExplorer(x=[3, -1, 2, 4], w=[1, 2, -1], padding=1, stride=2, step=1)
    assert explorer.result.padded.tolist() == [0, 3, -1, 2, 4, 0]
    assert explorer.result.products.tolist() == [-1 * 1, 2 * 2, 4 * -1]
    assert explorer.result.output.tolist() == [0 * 1 + 3 * 2 + -1 * -1, -1 * 1 + 2 * 2 + 4 * -1]
    assert explorer.result.dropped == 1
    use_language("en")
    explorer = Convolution1DExplorer(x=[3, -1, 2, 4], w=[1, 2, -1], padding=1, stride=2, step=1)
    assert explorer.line == (
        "y₁ = −1·1 + 2·2 + 4·(−1) = −1 · output size ⌊(4+2·1−1·(3−1)−1)/2⌋+1 = 2"
        " · zeros that padding adds on each side: 1"
        " · entries at the end that no window reaches: 1"
    )


def test_a_flipped_kernel_under_full_padding_is_convolution():
    explorer = Convolution1DExplorer(flip=True, padding=2)
    expected = np.convolve(explorer.view.x, explorer.view.w)
    np.testing.assert_array_equal(explorer.result.output, expected)


@pytest.fixture(scope="module")
def process(process_of):
    return process_of(Convolution1DExplorer)


@given(state=CONTRACT.states)
@settings(max_examples=80)
def test_the_formula_above_the_picture_is_true(process, state):
    explorer = Convolution1DExplorer(**state)
    if explorer.problem:
        return
    x, w = state["x"], state["w"]
    formula = process.call("indexFormula", explorer.view.state | {"kernel": len(w)})
    python = re.sub(r"(\d)(?=[ij])", r"\1*", formula).replace("−", "-")

    def entry(index):
        return x[index] if 0 <= index < len(x) else 0

    def output(i):
        return sum(w[j] * entry(eval(python, {"i": i, "j": j})) for j in range(len(w)))

    assert [output(i) for i in range(len(explorer.result.output))] == list(explorer.result.output)


@pytest.mark.parametrize(
    ("stride", "dilation", "flip", "kernel", "padding", "formula"),
    [
        (1, 1, False, 3, 0, "i+j"),
        (1, 1, True, 3, 2, "i−j"),  # full padding and a flip: the textbooks' convolution
        (2, 3, True, 2, 1, "2i−3j+2"),
    ],
)
def test_the_formula_by_hand(process, stride, dilation, flip, kernel, padding, formula):
    sliding = {"stride": stride, "padding": padding, "dilation": dilation}
    assert process.call("indexFormula", sliding | {"flip": flip, "kernel": kernel}) == formula


@given(state=CONTRACT.states)
@settings(max_examples=60)
def test_nothing_leaves_the_stage_or_covers_its_neighbour(process, state):
    explorer = Convolution1DExplorer(**state)
    if explorer.problem:
        return
    result = explorer.result
    asked = {"output": len(result.output), "middle": len(result.padded)}
    for width in (280, 328, 480, 900):
        place = process.layout(explorer, width, **asked)
        half, inputs = place["pitch"] / 2, place["middle"]
        assert -0.01 <= inputs[0] - half and inputs[-1] + half <= width + 0.01
        assert place["pitch"] >= 13.8  # twenty cells on the narrowest phone
        chips = place["products"]
        assert all(b - a >= place["chip"] for a, b in zip(chips, chips[1:], strict=False))
        assert chips[0] - place["chip"] / 2 >= -0.01
        assert chips[-1] + place["chip"] / 2 <= width + 0.01
        by_lane = {}
        reach = place["outputWidth"] / 2 - 12  # into the page's margin, for a kernel of one entry
        for x, y in place["output"]:
            assert reach <= x <= width - reach
            assert y + place["rows"]["cell"] / 2 <= place["height"]
            assert x - by_lane.get(y, -1000) >= place["outputWidth"] - 0.01
            by_lane[y] = x


def test_a_slider_follows_what_another_leaves_possible():
    explorer = Convolution1DExplorer(step=4)
    sliders = {name: control.widget for name, control in explorer.controls.items()}
    assert (sliders["step"].value, sliders["step"].max) == (4, 4)
    sliders["stride"].value = 2
    assert (explorer.view.stride, explorer.view.step, explorer.view.last_step) == (2, 2, 2)
    assert (sliders["step"].value, sliders["step"].max) == (2, 2)
    explorer.view.stride = 1
    assert sliders["stride"].value == 1 and sliders["step"].max == 4
    explorer.view.x = [1, 2, 3]
    assert explorer.result.output.tolist() == [1 * 1 + 2 * 2 + 3 * -1]
    explorer.view.step = 99
    assert (explorer.view.step, sliders["step"].value) == (0, 0)


def test_a_slider_cannot_be_set_past_its_end_in_silence():
    with pytest.raises(traitlets.TraitError, match="stride"):
        Convolution1DExplorer().view.stride = 7


@pytest.mark.parametrize("n, kernel, dilation", [(3, 3, 3), (7, 7, 2), (7, 7, 3), (2, 2, 3)])
def test_the_way_out_of_an_impossible_state_is_the_nearest_one(n, kernel, dilation):
    use_language("en")
    explorer = Convolution1DExplorer(x=[1] * n, w=[1] * kernel, dilation=dilation)
    moves = re.findall(r"(Raise|lower|Lower) (\w+) to (\d+)", explorer.problem)
    assert moves
    for verb, name, to in moves:
        back = -1 if verb == "Raise" else 1
        setattr(explorer.view, name, int(to) + back)
        assert explorer.view.room < 0
        setattr(explorer.view, name, int(to))
        assert explorer.view.room >= 0
        setattr(explorer.view, name, 0 if name == "padding" else dilation)


def test_the_still_holds_the_numbers():
    explorer = Convolution1DExplorer(x=[7, -5, 3], w=[2, 1])
    shown = re.sub(r"<[^>]*>", " ", explorer.still()).replace("−", "-").split()
    assert {"7", "-5", "3", "9", "-7"} <= set(shown)  # 7·2−5·1 = 9, −5·2+3·1 = −7
