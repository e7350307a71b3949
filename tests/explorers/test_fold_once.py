"""The folding explorer: the page folds, divides and says what Python does."""

import itertools
import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import use_language
from nnlab.explorers import FoldOnceExplorer
from nnlab.explorers.fold_once_view import FoldOnceView
from nnlab.folding import dividing_line
from nnlab.words import WORDS

from tests.explorers.view_modules import ViewModule

STATES = list(itertools.product(range(0, 180, 5), range(0, 101, 10)))


@pytest.fixture(scope="module")
def module(tmp_path_factory):
    with ViewModule(FoldOnceView._esm, tmp_path_factory.mktemp("view")) as module:
        yield module


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_page_computes_and_says_what_python_does_in_every_state(module, language):
    use_language(language)
    explorer = FoldOnceExplorer()
    for angle, fold in STATES:
        explorer.view.angle, explorer.view.fold = angle, fold
        answer = module.ask("state", state=explorer.view.state, words=WORDS[language])
        shown, result = answer["result"], explorer.result
        np.testing.assert_allclose(shown["places"], result.places, atol=1e-12)
        np.testing.assert_allclose(shown["crease"], result.crease, atol=1e-12)
        assert (shown["line"] is None) == (result.line is None), (angle, fold)
        if result.line:
            np.testing.assert_allclose(shown["line"]["w"], result.line.w, atol=1e-9)
            assert shown["line"]["b"] == pytest.approx(result.line.b, abs=1e-9)
            assert shown["line"]["gap"] == pytest.approx(result.line.gap, abs=1e-9)
        assert answer["line"] == explorer.summary()
        assert answer["code"] == explorer.code


@given(
    places=st.lists(st.tuples(*[st.integers(-5, 5)] * 2), min_size=2, max_size=6),
    more=st.lists(st.integers(0, 1), min_size=4, max_size=4),
)
@settings(max_examples=150, deadline=None)
def test_the_page_finds_the_same_dividing_line_for_any_points(module, places, more):
    labels = [0, 1, *more][: len(places)]
    shown = module.ask("call", name="dividingLine", args=[places, labels])
    line = dividing_line(places, labels)
    assert (shown is None) == (line is None)
    if line:
        np.testing.assert_allclose([*shown["w"], shown["b"]], [*line.w, line.b], atol=1e-9)


@given(width=st.integers(280, 900), angle=st.sampled_from(range(0, 180, 5)))
@settings(max_examples=100, deadline=None)
def test_nothing_leaves_the_stage_or_covers_its_neighbour(module, width, angle):
    place = module.ask("layout", state=FoldOnceExplorer(angle).view.state, width=width)
    paper, graph, rows = place["paper"], place["graph"], place["list"]
    assert paper["left"] >= 0 and paper["left"] + paper["size"] + 8 <= graph["left"]
    assert graph["left"] + graph["size"] <= width + 0.01 and rows["after"] <= width + 0.01
    assert graph["top"] + graph["size"] + 8 <= rows["y"]
    assert rows["y"] + 3 * rows["step"] + 6 <= place["height"] >= paper["top"] + paper["size"]
    assert rows["after"] - rows["before"] >= 48  # the widest number beside its arrow


@pytest.mark.parametrize("angle", range(0, 180, 5))
def test_the_handle_lies_on_the_crease_within_the_paper_and_leads_to_its_angle(module, angle):
    def ask(name, *args):
        return module.ask("call", name=name, args=args)

    paper = {"left": 10, "top": 2, "size": 200}
    x, y = ask("handleAt", ask("directions", angle), paper)
    assert 10 + 9 < x < 210 - 9 and 2 + 9 < y < 202 - 9
    turn = np.radians(angle)
    assert np.sin(turn) * (x - 110) == pytest.approx(np.cos(turn) * (102 - y))
    assert ask("angleAt", paper, x, y) == angle
    assert ask("angleAt", paper, 220 - x, 204 - y) == angle, "the crease has two ends"
    for steps in (1, -1, 5, 36):
        assert ask("turned", angle, steps) == (angle + 5 * steps) % 180


def test_a_half_fold_along_the_diagonal_only_touches_and_a_little_more_divides():
    use_language("en")
    explorer = FoldOnceExplorer(45, 50)
    assert explorer.result.line is None and "now s → ReLU(s)" in explorer.summary()
    explorer.view.fold = 60
    assert explorer.result.line.gap == pytest.approx(0.2 * 0.5**0.5)
    assert "one line divides them: gap 0.14" in explorer.summary()


@pytest.mark.parametrize("language, words", [("ko", "겹친 자리: 00 = 01"), ("en", "00 = 01")])
def test_classes_that_fall_on_each_other_are_named(language, words):
    use_language(language)
    assert words in FoldOnceExplorer(0, 100).summary()
    assert "00 = 01" not in FoldOnceExplorer(45, 100).summary()


@given(state=st.sampled_from(STATES))
@settings(max_examples=20, deadline=None)
def test_the_copied_code_runs_and_gives_the_places(state):
    explorer = FoldOnceExplorer(*state)
    *lines, last = explorer.code.splitlines()
    names = {}
    exec("\n".join(lines), names)
    np.testing.assert_array_equal(eval(last, names), explorer.result.places)


def test_python_alone_keeps_sliders_and_view_in_step():
    explorer = FoldOnceExplorer()
    widgets = {name: control.widget for name, control in explorer.controls.items()}
    widgets["fold"].value = 80
    assert explorer.view.fold == 80 and explorer.result.line
    explorer.view.angle = 90
    assert widgets["angle"].value == 90 and explorer.result.line is None


@pytest.mark.parametrize(
    ("bad", "quoted"),
    [
        ({"angle": 180}, "angle=180"),
        ({"angle": 47}, "angle=47 is between two steps; try 45"),
        ({"fold": 0.5}, "fold=0.5"),
        ({"fold": 55}, "fold=55 is between two steps; try 50"),
        ({"fold": 110}, "fold=110"),
    ],
)
def test_bad_input_is_quoted(bad, quoted):
    with pytest.raises(ValueError, match=quoted):
        FoldOnceExplorer(**bad)


def test_the_still_picture_is_the_same_each_time_and_changes_with_the_fold():
    picture = FoldOnceExplorer(30, 80).picture()
    assert picture == FoldOnceExplorer(30, 80).picture() != FoldOnceExplorer(30, 20).picture()


def test_the_view_has_every_word_that_its_scripts_ask_for():
    asked = set(re.findall(r"words\.(\w+)", FoldOnceView._esm))
    assert asked and asked <= set(FoldOnceExplorer().view.words)
