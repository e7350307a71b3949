"""The matching explorer: the page's products, scores and words are Python's."""

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import use_language
from nnlab.explorers import MatchExplorer
from nnlab.explorers.match_view import BLANK, LETTERS, SHIFT, MatchView
from nnlab.words import WORDS

from tests.explorers.view_modules import ViewModule

DRAWINGS = st.lists(st.text("#.", min_size=5, max_size=5), min_size=5, max_size=5)
STATES = st.fixed_dictionaries(
    {
        "letter": st.sampled_from(LETTERS),
        "right": st.integers(-SHIFT, SHIFT),
        "pixels": DRAWINGS | st.just(BLANK) | st.just(["#...."] * 5),
    }
)


@pytest.fixture(scope="module")
def module(tmp_path_factory):
    with ViewModule(MatchView._esm, tmp_path_factory.mktemp("view")) as module:
        yield module


@given(state=STATES, language=st.sampled_from(["ko", "en"]))
@settings(max_examples=150, deadline=None)
def test_the_page_computes_and_says_what_python_does(module, state, language):
    use_language(language)
    explorer = MatchExplorer(**state)
    answer = module.ask("state", state=explorer.view.state, words=WORDS[language])
    shown, result = answer["result"], explorer.result
    np.testing.assert_array_equal(shown["picture"], explorer.image)
    assert {one["name"]: one["score"] for one in shown["matches"]} == result.scores
    for one in shown["matches"]:
        np.testing.assert_array_equal(one["products"], result.products[one["name"]])
    assert shown["winner"] == result.winner
    assert answer["line"] == explorer.summary()
    assert answer["code"] == explorer.code


@given(state=STATES)
@settings(max_examples=40, deadline=None)
def test_the_copied_code_runs_and_gives_the_scores(state):
    explorer = MatchExplorer(**state)
    body, last = explorer.code.rsplit("\n", 1)
    names = {}
    exec(body, names)
    np.testing.assert_array_equal(names["picture"], explorer.image)
    assert eval(last, names) == list(explorer.result.scores.values())


def test_a_shift_by_one_makes_a_d_a_c_and_the_line_says_what_it_was_before():
    use_language("en")
    explorer = MatchExplorer("D")
    assert explorer.result.winner == "D" and "read as D" in explorer.summary()
    explorer.view.right = 1
    assert explorer.result.winner == "C"
    assert "a D read as C" in explorer.summary() and "before the shift C 4, D 10" in (
        explorer.summary()
    )
    drawn = MatchExplorer("drawing", pixels=["..##.", "..#.#", "..#.#", "..#.#", "..##."])
    assert drawn.result.scores == explorer.result.scores
    assert " · read as C" in drawn.summary(), "a drawing has no letter that it ought to be"


@pytest.mark.parametrize(
    "language, empty, gone, tie",
    [("ko", "잉크가 없어", "그림 밖으로", "두 점수가 같아"), ("en", "no ink", "left the", "equal")],
)
def test_ties_and_pictures_without_ink_are_said_plainly(language, empty, gone, tie):
    use_language(language)
    assert empty in MatchExplorer("drawing").summary()
    assert gone in MatchExplorer("drawing", 2, ["...##"] * 5).summary()
    assert tie in MatchExplorer("C", -1).summary()
    for explorer in (MatchExplorer("drawing"), MatchExplorer("C", -1)):
        assert explorer.result.winner is None and "<svg" in explorer.picture()


@given(width=st.integers(280, 900))
@settings(max_examples=100, deadline=None)
def test_nothing_leaves_the_stage_or_covers_its_neighbour(module, width):
    place = module.ask("layout", state=MatchExplorer().view.state, width=width)
    boxes = [place["input"]] + [row[n] for row in place["rows"] for n in ("template", "products")]
    for box in boxes:
        assert box["x"] >= -0.01 and box["x"] + box["side"] <= width + 0.01
        assert box["y"] >= 20 and box["y"] + box["side"] <= place["height"]
    for i, one in enumerate(boxes):
        for other in boxes[i + 1 :]:
            aside = one["x"] + one["side"] + 10 <= other["x"]
            above = one["y"] + one["side"] + 20 <= other["y"]
            assert aside or above or other["y"] + other["side"] + 20 <= one["y"]
    for row in place["rows"]:
        assert row["sum"]["x"] + 50 <= width and row["sum"]["y"] + 10 <= place["height"]
        assert row["winner"]["y"] + 7 <= place["height"]
    assert place["input"]["cell"] >= 24, "a fingertip's worth of each pixel"


@given(
    row=st.integers(0, 4), column=st.integers(0, 4), inside=st.tuples(*[st.floats(0.01, 0.99)] * 2)
)
@settings(deadline=None)
def test_a_press_finds_its_pixel_and_one_beyond_the_rim_the_nearest(module, row, column, inside):
    box = {"x": 12, "y": 20, "cell": 25}
    x, y = box["x"] + 25 * (column + inside[0]), box["y"] + 25 * (row + inside[1])
    assert module.ask("call", name="cellAt", args=[box, x, y]) == {"row": row, "column": column}
    assert module.ask("call", name="cellAt", args=[box, -9, 999]) == {"row": 4, "column": 0}


def test_python_alone_keeps_sliders_and_view_in_step():
    explorer = MatchExplorer()
    widgets = {name: control.widget for name, control in explorer.controls.items()}
    widgets["letter"].value = "D"
    assert explorer.view.letter == "D" and explorer.result.winner == "D"
    explorer.view.right = -2
    assert widgets["right"].value == -2


@pytest.mark.parametrize(
    ("bad", "quoted"),
    [
        ({"letter": "E"}, "letter='E'"),
        ({"right": 3}, "right=3"),
        ({"pixels": ["#"]}, r"pixels=\['#'\] is no picture of 5x5"),
        ({"pixels": "##### ##### ##### ##### ####?"}, "are no picture"),
    ],
)
def test_bad_input_is_quoted(bad, quoted):
    with pytest.raises(ValueError, match=quoted):
        MatchExplorer(**bad)


def test_the_still_picture_is_the_same_each_time_and_has_the_sums():
    picture = MatchExplorer("D").picture()
    assert picture == MatchExplorer("D").picture()
    assert "Σ = 10 ✓" in picture and "Σ = 4" in picture


def test_the_view_has_every_word_that_its_scripts_ask_for():
    asked = set(re.findall(r"words\.(\w+)", MatchView._esm))
    assert asked and asked <= set(MatchExplorer().view.words)
