"""The three explorers of the folding chapter: what each shows must be what its numbers say."""

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import folding, use_language
from nnlab.explorers import FoldingExplorer, LiftExplorer, ReluExplorer
from nnlab.explorers.folding.contract import states
from nnlab.explorers.folding.line import begun, name
from nnlab.explorers.relu.view import TURN, lattice


def test_the_steps_are_named_as_in_the_formulas():
    assert [name(step) for step in range(10)] == "x z₁ a₁ z₂ a₂ z₃ a₃ z₄ a₄ e".split()
    assert [begun(stage) for stage in (0, 1, 1.1, 2, 3, 3.5, 7.9, 9)] == [0, 0, 1, 1, 1, 2, 4, 4]


@given(states())
@settings(max_examples=30)
def test_points_that_are_gone_are_in_one_place_for_each_layer(state):
    explorer = FoldingExplorer(**state)
    result, stage = explorer.result, explorer.view.stage
    places = np.unique(result.places[result.gone].round(9), axis=0)
    assert len(places) <= begun(stage)
    assert result.right >= 0.98 * result.count and result.pieces[0] == 1


def test_a_followed_point_is_in_reach_of_the_data():
    explorer = FoldingExplorer("duck", follow=300)
    explorer.controls["dataset"].widget.index = 0
    assert (explorer.view.follow, explorer.controls["follow"].widget.max) == (200, 200)
    explorer.view.stage = 3.44
    assert explorer.view.stage == 3.4


@pytest.mark.parametrize("stage", [2, 4.5, 9])
def test_the_page_names_dead_units_and_lost_points(english, stage):
    line = FoldingExplorer("donut", stage, follow=1).line
    assert ("dead units: a₄[" in line) == (stage == 9)
    lost = [i for i in range(200) if folding.collapsed(*_of("donut"))[0, i]]
    assert "by way of the origin" in FoldingExplorer("donut", 2, follow=lost[0] + 1).line


def _of(data):
    known = folding.trained_fold(data)
    return known.net, known.data.points


@given(st.floats(-20, 900), st.floats(-20, 200), st.sampled_from([300, 700]))
@settings(max_examples=50)
def test_a_place_on_the_strip_means_a_stage_between_its_neighbours(process_of, x, y, width):
    page = process_of(FoldingExplorer)
    strip = page.layout(FoldingExplorer(), width)["strip"]
    stage = page.call("stepAt", strip, x, y)
    assert 0 <= stage <= 9 and round(10 * stage) == pytest.approx(10 * stage)
    for k in range(10):
        left = strip["left"] + (k % strip["perRow"]) * strip["pitch"]
        top = strip["top"] + (k // strip["perRow"]) * strip["tall"]
        assert page.call("stepAt", strip, left + strip["small"] / 2, top + 1) == k


def test_relu_sends_one_quadrant_to_the_origin_and_the_next_layer_moves_it_on():
    result = ReluExplorer(0, 0, c1=0.5, c2=-0.25).result
    assert list(result.fates.values()) == [16, 20, 25, 20]  # 4*4, 5*4, 5*5, 4*5: 0 counts as below
    assert result.met.tolist() == [0.5, 0] and result.passed == (36, 36)
    assert result.places[0] == 16 + 4 + 4 + 1  # 20 points on each axis have 4 heights


@pytest.mark.parametrize("b, says", [(-1.25, "all points are in one place"), (1.25, "quadrant 1")])
def test_the_extremes_are_explained(english, b, says):
    explorer = ReluExplorer(b, b)
    assert says in explorer.line
    assert explorer.result.passed == ((0, 0) if b < 0 else (81, 81))


def test_one_bias_of_each_layer_takes_one_gradient_away():
    assert ReluExplorer(-1, 1.25).result.passed == (0, 81)


@settings(max_examples=30)
@given(st.tuples(*[st.integers(-5, 5)] * 2), st.tuples(*[st.integers(-3, 3)] * 2))
def test_a_gradient_comes_through_the_later_layer_too(b, c):
    torch = pytest.importorskip("torch")
    explorer = ReluExplorer(*(k / 4 for k in (*b, *c)))
    bias = torch.tensor(np.tile(explorer.net.biases[0], (81, 1)), requires_grad=True)
    later = torch.relu(torch.tensor(lattice()) + bias) @ torch.tensor(TURN, dtype=float).T
    later = later + torch.tensor(explorer.net.biases[1])
    above = torch.where(later > 1e-9, later, 0.0)
    (above @ torch.tensor([1.0, 0.7], dtype=float)).sum().backward()
    assert explorer.result.passed == tuple((bias.grad != 0).sum(dim=0).tolist())


def test_no_gradient_comes_where_the_later_layer_lets_none_through():
    result = ReluExplorer(-0.5, -0.5, -0.75, -0.75).result
    assert result.fates["stays"] > 0 and result.places[1] == 1 and result.passed == (0, 0)


@given(st.integers(0, 71), st.integers(0, 18))
@settings(max_examples=20)
def test_turning_changes_no_count_and_the_wall_divides_what_it_should(turn, tilt):
    result = LiftExplorer("donut", turn=5 * turn, tilt=5 * tilt).result
    assert result.right == {"linear": 110, "quadratic": 200, "trained": 200}
    for name_, seen in result.seen.items():
        middle = seen - seen.mean(0)
        still = LiftExplorer("donut", 0, 0).result.seen[name_]
        np.testing.assert_allclose(
            np.linalg.norm(middle, axis=1), np.linalg.norm(still - still.mean(0), axis=1)
        )


@pytest.mark.parametrize("explorer", [FoldingExplorer, ReluExplorer, LiftExplorer])
def test_stills_hold_no_words(explorer):
    use_language("en")
    assert not re.search(r">\s*[A-Za-z가-힣]{4,}", explorer().still().split("</metadata>")[-1])
