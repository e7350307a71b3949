"""The sequence explorer: the page's numbers, lines and places are Python's, and they are right."""

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import motifs, use_language
from nnlab.explorers import SequenceExplorer
from nnlab.explorers.sequence_view import SequenceView
from nnlab.words import WORDS

from tests.explorers.view_modules import module_of

ENTRIES = st.integers(-9, 9)


@st.composite
def states(draw):
    w = draw(st.lists(ENTRIES | st.just(0), min_size=1, max_size=7))
    x = draw(st.lists(ENTRIES, min_size=len(w), max_size=12))
    decision, threshold = draw(st.sampled_from(["max", "sum"])), draw(st.integers(-50, 50))
    step = draw(st.integers(0, len(x) - len(w)))
    return {"x": x, "w": w, "threshold": threshold, "decision": decision, "step": step}


module = module_of(SequenceView)


@given(state=states(), language=st.sampled_from(["ko", "en"]))
@settings(max_examples=120, deadline=None)
def test_the_page_computes_and_says_what_python_does(module, state, language):
    use_language(language)
    explorer = SequenceExplorer(**state)
    answer = module.ask("state", state=explorer.view.state, words=WORDS[language])
    shown, result = answer["result"], explorer.result
    pairs = {"scores": result.scores, "upstream": result.upstream, "decision": result.decision}
    pairs |= {"gradients": result.window_gradients, "total": result.weight_gradient}
    for name, value in pairs.items():
        np.testing.assert_array_equal(shown[name], value, name)
    assert shown["found"] == result.found
    assert answer["derived"] == {"step": explorer.view.step, "last_step": explorer.view.last_step}
    assert answer["line"] == explorer.summary()
    assert answer["code"] == explorer.code


@given(state=states())
@settings(max_examples=60, deadline=None)
def test_the_copied_code_runs_and_gives_the_reading(state):
    explorer = SequenceExplorer(**state)
    *lines, last = explorer.code.splitlines()
    names = {}
    exec("\n".join(lines), names)
    result = explorer.result
    expected = [result.decision, result.found, *result.weight_gradient]
    np.testing.assert_array_equal(eval(last, names), expected)


@given(state=states(), width=st.integers(280, 900))
@settings(max_examples=120, deadline=None)
def test_nothing_leaves_the_stage_or_covers_its_neighbour(module, state, width):
    explorer = SequenceExplorer(**state)
    place = module.ask("layout", state=explorer.view.state, width=width)
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
    line = SequenceExplorer(x=[1, 2, 3, 4], w=[0, 0], decision=decision).summary()
    assert "all weights are 0" in line and f"{decision} = 0 < 10: no motif" in line


def test_a_threshold_that_nothing_passes_says_how_far_to_lower_it():
    use_language("en")
    explorer = SequenceExplorer(threshold=50)
    lower = int(re.search(r"lower the threshold to (\d+)", explorer.summary())[1])
    assert not explorer.result.found
    explorer.view.threshold = lower
    assert explorer.result.found
    explorer.view.threshold = lower + 1
    assert not explorer.result.found
    lost = SequenceExplorer(x=[9] * 5, w=[-9] * 3, decision="sum")  # below the slider's end
    assert "no motif" in lost.summary() and "lower" not in lost.summary()


def test_of_equal_scores_the_first_takes_all():
    use_language("en")
    explorer = SequenceExplorer(x=[1, 0, 1, 0], w=[1])
    assert explorer.result.upstream.tolist() == [1, 0, 0, 0]
    assert "windows that tie: 0, 2." in explorer.summary()


def test_python_alone_keeps_sliders_and_view_in_step():
    explorer = SequenceExplorer(step=4)
    widgets = {name: control.widget for name, control in explorer.controls.items()}
    assert (widgets["step"].value, widgets["step"].max) == (4, 4)
    widgets["decision"].value = "sum"
    assert explorer.view.decision == "sum"
    explorer.view.threshold = -3
    assert widgets["threshold"].value == -3


@pytest.mark.parametrize(
    ("bad", "quoted"),
    [
        ({"x": [0.5]}, r"x=\[0.5\]"),
        ({"x": [1, 2], "w": [1, 2, 3]}, r"w=\[1, 2, 3\] is longer than x=\[1, 2\]"),
        ({"threshold": 51}, "threshold=51"),
        ({"decision": "mean"}, "decision='mean'"),
        ({"step": 5}, "step=5"),
    ],
)
def test_bad_input_is_quoted(bad, quoted):
    with pytest.raises(ValueError, match=quoted):
        SequenceExplorer(**bad)


@given(state=states())
@settings(max_examples=6, deadline=None)
def test_the_still_picture_is_text_and_the_same_each_time(state):
    explorer = SequenceExplorer(**state)
    picture = explorer.picture()
    assert picture == explorer.picture()
    shown = re.sub(r"<[^>]*>", " ", picture).replace("−", "-").split()
    assert {str(value) for value in explorer.result.scores} <= set(shown)


def test_the_view_has_every_word_that_its_scripts_ask_for():
    asked = set(re.findall(r"words\.(\w+)", SequenceView._esm))
    assert asked and asked <= set(SequenceExplorer().view.words)
