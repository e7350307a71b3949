"""The folding explorer: what divides the classes, where the crease is held, what is said when."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import use_language
from nnlab.explorers import FoldOnceExplorer
from nnlab.explorers.fold_once.contract import EVERY
from nnlab.explorers.fold_once.view import DATA
from nnlab.folding import dividing_line


@pytest.fixture(scope="module")
def page(process_of):
    return process_of(FoldOnceExplorer)


def test_the_page_finds_the_dividing_line_in_every_state(page):
    explorer = FoldOnceExplorer()
    for angle, fold in itertools.product(EVERY["angle"], EVERY["fold"]):
        explorer.view.angle, explorer.view.fold = angle, fold
        answer, line = page.state(explorer), explorer.result.line
        shown = answer["result"]["line"]
        assert (shown is None) == (line is None), (angle, fold)
        if line:
            np.testing.assert_allclose(shown["w"], line.w, atol=1e-9)
            assert shown["b"] == pytest.approx(line.b, abs=1e-9)
            assert shown["gap"] == pytest.approx(line.gap, abs=1e-9)
        assert answer["line"] == explorer.line


@given(
    places=st.lists(st.tuples(*[st.integers(-5, 5)] * 2), min_size=2, max_size=6),
    more=st.lists(st.integers(0, 1), min_size=4, max_size=4),
)
@settings(max_examples=150)
def test_the_page_finds_the_same_dividing_line_for_any_points(page, places, more):
    labels = [0, 1, *more][: len(places)]
    shown = page.call("dividingLine", places, labels, DATA["nothing"])
    line = dividing_line(places, labels)
    assert (shown is None) == (line is None)
    if line:
        np.testing.assert_allclose([*shown["w"], shown["b"]], [*line.w, line.b], atol=1e-9)


@given(width=st.integers(280, 900), angle=st.sampled_from(EVERY["angle"]))
@settings(max_examples=100)
def test_nothing_leaves_the_stage_or_covers_its_neighbour(page, width, angle):
    place = page.layout(FoldOnceExplorer(angle), width)
    paper, graph, rows = place["paper"], place["graph"], place["list"]
    assert paper["left"] >= 0 and paper["left"] + paper["size"] + 8 <= graph["left"]
    assert graph["left"] + graph["size"] <= width + 0.01 and rows["after"] <= width + 0.01
    assert graph["top"] + graph["size"] + 8 <= rows["y"]
    assert rows["y"] + 3 * rows["step"] + 6 <= place["height"] >= paper["top"] + paper["size"]
    assert rows["after"] - rows["before"] >= 48  # the widest number beside its arrow


@pytest.mark.parametrize("angle", EVERY["angle"])
def test_the_handle_lies_on_the_crease_within_the_paper_and_leads_to_its_angle(page, angle):
    paper = {"left": 10, "top": 2, "size": 200}
    turn = np.radians(angle)
    x, y = page.call("handleAt", [np.cos(turn), np.sin(turn)], paper)
    assert 10 + 9 < x < 210 - 9 and 2 + 9 < y < 202 - 9
    assert np.sin(turn) * (x - 110) == pytest.approx(np.cos(turn) * (102 - y))
    assert page.call("angleAt", paper, x, y, 5) == angle
    assert page.call("angleAt", paper, 220 - x, 204 - y, 5) == angle, "the crease has two ends"
    for degrees in (5, -5, 25, 180):
        assert page.call("turned", angle, degrees) == (angle + degrees) % 180


def test_a_half_fold_along_the_diagonal_only_touches_and_a_little_more_divides():
    use_language("en")
    explorer = FoldOnceExplorer(45, 50)
    assert explorer.result.line is None and "now s → ReLU(s)" in explorer.line
    explorer.view.fold = 60
    assert explorer.result.line.gap == pytest.approx(0.2 * 0.5**0.5)
    assert "one line divides them: gap 0.14" in explorer.line


@pytest.mark.parametrize("language, words", [("ko", "겹친 자리: 00 = 01"), ("en", "00 = 01")])
def test_classes_that_fall_on_each_other_are_named(language, words):
    use_language(language)
    assert words in FoldOnceExplorer(0, 100).line
    assert "00 = 01" not in FoldOnceExplorer(45, 100).line


def test_the_still_changes_with_the_fold():
    assert FoldOnceExplorer(30, 80).still() != FoldOnceExplorer(30, 20).still()
