"""What the sequence explorer alone promises: gradients that are right, and states explained."""

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import motifs, use_language
from nnlab.explorers import SequenceExplorer
from nnlab.explorers.sequence.contract import CONTRACT


@given(state=CONTRACT.states, width=st.integers(280, 900))
@settings(max_examples=120)
def test_nothing_leaves_the_stage_or_covers_its_neighbour(process_of, state, width):
    place = process_of(SequenceExplorer).layout(SequenceExplorer(**state), width)
    half = place["pitch"] / 2
    assert -0.01 <= place["cells"][0] - half and place["cells"][-1] + half <= width + 0.01
    window = place["frame"]
    assert -0.01 <= window["x"] and window["x"] + window["width"] <= width + 0.01
    columns = place["columns"]
    assert columns[0] - place["column"] / 2 >= 21  # room for the weights' names
    assert columns[-1] + place["column"] / 2 <= width + 0.01
    assert place["column"] >= 19  # thirteen columns on the narrowest phone
    rows = place["rows"]
    for level in (place["zero"], place["limit"]):
        assert rows["high"] - 0.01 <= level <= rows["floor"] + 0.01
    assert rows["table"] + len(state["w"]) * rows["line"] <= place["height"]


def test_the_five_gradients_of_a_sum_are_added_and_only_the_winner_passes_the_max():
    by_sum, by_max = SequenceExplorer(decision="sum").result, SequenceExplorer().result
    assert by_sum.window_gradients.shape == (5, 5) and by_sum.upstream.tolist() == [1] * 5
    np.testing.assert_array_equal(by_sum.weight_gradient, by_sum.window_gradients.sum(0))
    winner = int(np.argmax(by_max.scores))
    assert winner == 3  # where the motif was planted
    assert [row.any() for row in by_max.window_gradients] == [i == winner for i in range(5)]
    np.testing.assert_array_equal(by_max.weight_gradient, SequenceExplorer().view.x[3:8])


def test_both_decisions_agree_with_a_numeric_slope():
    for how in ("max", "sum"):
        explorer = SequenceExplorer(decision=how)
        x, w = np.array(explorer.view.x), np.array(explorer.view.w, float)
        for j, slope in enumerate(explorer.result.weight_gradient):
            bump = 1e-6 * np.eye(len(w))[j]
            high, low = (
                motifs.decide(motifs.sequence_scores(x, w + way), how) for way in (bump, -bump)
            )
            assert slope == pytest.approx((high - low) / 2e-6, abs=1e-6)


@pytest.mark.parametrize("decision", ["max", "sum"])
def test_a_motif_of_zeros_is_explained(decision):
    use_language("en")
    line = SequenceExplorer(x=[1, 2, 3, 4], w=[0, 0], decision=decision).line
    assert "all weights are 0" in line and f"{decision} = 0 < 10: no motif" in line


def test_a_threshold_that_nothing_passes_says_how_far_to_lower_it():
    use_language("en")
    explorer = SequenceExplorer(threshold=50)
    lower = int(re.search(r"lower the threshold to (\d+)", explorer.line)[1])
    assert not explorer.result.found
    explorer.view.threshold = lower
    assert explorer.result.found
    explorer.view.threshold = lower + 1
    assert not explorer.result.found
    lost = SequenceExplorer(x=[9] * 5, w=[-9] * 3, decision="sum")  # below the slider's end
    assert "no motif" in lost.line and "lower" not in lost.line


def test_of_equal_scores_the_first_takes_all():
    use_language("en")
    explorer = SequenceExplorer(x=[1, 0, 1, 0], w=[1])
    assert explorer.result.upstream.tolist() == [1, 0, 0, 0]
    assert "windows that tie: 0, 2." in explorer.line


def test_the_step_follows_a_sequence_that_python_shortens():
    explorer = SequenceExplorer(step=4)
    slider = explorer.controls["step"].widget
    assert (slider.value, slider.max) == (4, 4)
    explorer.view.x = explorer.view.x[:7]
    assert (explorer.view.step, explorer.view.last_step) == (2, 2)
    assert (slider.value, slider.max) == (2, 2)
    assert len(explorer.result.scores) == 3


@given(state=CONTRACT.states)
@settings(max_examples=6)
def test_the_still_shows_every_score(state):
    explorer = SequenceExplorer(**state)
    shown = re.sub(r"<[^>]*>", " ", explorer.still()).replace("−", "-").split()
    assert {str(value) for value in explorer.result.scores} <= set(shown)
