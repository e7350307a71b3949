"""What the matching explorer alone promises: shifts, ties, its layout, pixels pressed."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import use_language
from nnlab.explorers import MatchExplorer
from nnlab.explorers.core.pictures import texts
from nnlab.explorers.match.contract import CONTRACT


@given(state=CONTRACT.states)
@settings(max_examples=40)
def test_the_copied_lines_hold_the_picture_on_screen(state):
    explorer = MatchExplorer(**state)
    names = {}
    exec(explorer.snippet, names)
    np.testing.assert_array_equal(names["picture"], explorer.image)


def test_a_shift_by_one_makes_a_d_a_c_and_the_line_says_what_it_was_before():
    use_language("en")
    explorer = MatchExplorer("D")
    assert explorer.result.winner == "D" and "read as D" in explorer.line
    explorer.view.right = 1
    assert explorer.result.winner == "C"
    assert "a D read as C" in explorer.line and "before the shift C 4, D 10" in explorer.line
    drawn = MatchExplorer("drawing", pixels=["..##.", "..#.#", "..#.#", "..#.#", "..##."])
    assert drawn.result.scores == explorer.result.scores
    assert " · read as C" in drawn.line, "a drawing has no letter that it ought to be"


@pytest.mark.parametrize(
    "language, empty, gone, tie",
    [("ko", "잉크가 없어", "그림 밖으로", "두 점수가 같아"), ("en", "no ink", "left the", "equal")],
)
def test_ties_and_pictures_without_ink_are_said_plainly(language, empty, gone, tie):
    use_language(language)
    assert empty in MatchExplorer("drawing").line
    assert gone in MatchExplorer("drawing", 2, ["...##"] * 5).line
    assert tie in MatchExplorer("C", -1).line
    for explorer in (MatchExplorer("drawing"), MatchExplorer("C", -1)):
        assert explorer.result.winner is None and "<svg" in explorer.still()


@given(width=st.integers(280, 900))
@settings(max_examples=100)
def test_nothing_leaves_the_stage_or_covers_its_neighbour(process_of, width):
    place = process_of(MatchExplorer).layout(MatchExplorer(), width)
    boxes = [place["input"]] + [row[n] for row in place["rows"] for n in ("template", "products")]
    for box in boxes:
        assert box["width"] == box["height"] == 5 * box["cell"]
        assert box["x"] >= -0.01 and box["x"] + box["width"] <= width + 0.01
        assert box["y"] >= 20 and box["y"] + box["height"] <= place["height"]
    for i, one in enumerate(boxes):
        for other in boxes[i + 1 :]:
            aside = one["x"] + one["width"] + 10 <= other["x"]
            above = one["y"] + one["height"] + 20 <= other["y"]
            assert aside or above or other["y"] + other["height"] + 20 <= one["y"]
    for row in place["rows"]:
        assert row["sum"]["x"] + 50 <= width and row["sum"]["y"] + 10 <= place["height"]
        assert row["winner"]["y"] + 7 <= place["height"]
    assert place["input"]["cell"] >= 24, "a fingertip's worth of each pixel"


@given(
    row=st.integers(0, 4), column=st.integers(0, 4), inside=st.tuples(*[st.floats(0.01, 0.99)] * 2)
)
def test_a_press_finds_its_pixel_and_one_beyond_the_rim_the_nearest(
    process_of, row, column, inside
):
    grid = {"x": 12, "y": 20, "cell": 25, "rows": 5, "columns": 5}
    x, y = grid["x"] + 25 * (column + inside[0]), grid["y"] + 25 * (row + inside[1])
    pixel_at = process_of(MatchExplorer).call
    assert pixel_at("pixelAt", grid, {"x": x, "y": y}) == {"row": row, "column": column}
    assert pixel_at("pixelAt", grid, {"x": -9, "y": 999}) == {"row": 4, "column": 0}


def test_the_still_has_the_sums_and_the_winner():
    still = MatchExplorer("D").still()
    assert "Σ = 10 → D" in still and "Σ = 4" in still


def test_python_alone_keeps_controls_and_view_in_step():
    explorer = MatchExplorer()
    explorer.controls["letter"].widget.value = "D"
    assert explorer.view.letter == "D" and explorer.result.winner == "D"
    assert texts(explorer.image)[0] == ".##.."
    explorer.view.right = -2
    assert explorer.controls["right"].widget.value == -2
