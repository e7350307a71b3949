"""What the letter explorer alone promises: shifts, edges, strides, noise, votes and its layout."""

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import motifs, use_language
from nnlab.explorers import LetterExplorer
from nnlab.explorers.core.pictures import own_pixels, texts
from nnlab.explorers.letter.contract import CONTRACT
from nnlab.explorers.letter.line import places
from nnlab.explorers.letter.tables import ROOM, SIDE

BLANK = own_pixels(None, SIDE)


@pytest.fixture(scope="module")
def letter_c():
    return LetterExplorer()


@given(state=CONTRACT.states)
@settings(max_examples=40)
def test_the_page_and_the_copied_lines_have_the_picture_itself(process_of, state):
    explorer = LetterExplorer(**state)
    shown = process_of(LetterExplorer).state(explorer)["result"]["picture"]
    np.testing.assert_allclose(shown, explorer.image, rtol=0, atol=1e-12)
    names = {}
    exec(explorer.snippet, names)
    np.testing.assert_array_equal(names["picture"], explorer.image)


@pytest.mark.parametrize("letter", motifs.LETTERS)
def test_a_shift_moves_the_hits_along_and_keeps_the_counts(letter):
    use_language("en")
    first = LetterExplorer(letter)
    assert first.result.letter == letter
    for down in range(-ROOM, ROOM + 1):
        for right in range(-ROOM, ROOM + 1):
            explorer = LetterExplorer(letter, shift=(down, right))
            assert places(explorer.result) == places(first.result, down, right)
            moved = f"by {down} down and {right} to the right".replace("-", "−")
            assert (moved in explorer.line) == (down != 0 or right != 0)


def test_both_letters_have_room_for_every_shift_with_every_pen():
    for letter in motifs.LETTERS:
        for thickness in range(1, 5):
            for least, most in motifs.room(letter, SIDE, thickness):
                assert least <= -ROOM and ROOM <= most


@pytest.mark.parametrize(
    "language, words", [("ko", "등변성은 여기서 깨집니다"), ("en", "equivariance breaks here")]
)
def test_a_letter_cut_by_the_edge_says_so_and_what_becomes_of_equivariance(language, words):
    use_language(language)
    cut = LetterExplorer("D", shift=(-6, 0))
    assert cut.view.cut() and cut.image.sum() < LetterExplorer("D").image.sum()
    assert places(cut.result) != places(LetterExplorer("D").result, -6, 0)
    assert words in cut.line
    assert words not in LetterExplorer("D", shift=(-2, 0)).line
    # The right edge takes a piece of D's bow only: the corners are not touched, and stay.
    bow = LetterExplorer("D", shift=(0, 3))
    assert words not in bow.line


def test_a_drawing_pushed_out_of_the_picture_says_that_the_edge_cut_it():
    use_language("en")
    dot = [BLANK[0][:-3] + "###", *BLANK[1:]]
    line = LetterExplorer("drawing", pixels=dot, shift=(-6, 0)).line
    assert "cuts the letter" in line and "less than one pixel of ink" in line


def test_stride_2_loses_the_corners_of_a_thin_d_and_a_shift_by_one_brings_them_back():
    use_language("en")
    assert LetterExplorer("D", thickness=1).result.corners == 2
    lost = LetterExplorer("D", thickness=1, stride=2)
    assert lost.result.corners == 0 and lost.result.letter is None
    back = LetterExplorer("D", thickness=1, stride=2, shift=(0, 1))
    assert back.result.corners == 2
    assert "before the shift: endpoints 0, corners 0" in back.line


def test_noise_in_the_explorer_is_that_of_the_letters_own_function():
    rng = np.random.default_rng(0)
    drawn = motifs.draw_letter("C", SIDE, (1, 0), 3, noise=0.3, rng=rng)
    np.testing.assert_array_equal(LetterExplorer("C", 3, (1, 0), 0.3).image, drawn)


def test_a_drawing_shifted_out_of_the_picture_leaves_paper():
    pixels = ["#" * SIDE, *BLANK[1:]]
    assert LetterExplorer("drawing", pixels=pixels, shift=(-1, 0)).image.sum() == 0


@pytest.mark.parametrize(
    "language, words", [("ko", "잉크가 한 화소도"), ("en", "less than one pixel")]
)
def test_an_empty_drawing_is_explained(language, words):
    use_language(language)
    explorer = LetterExplorer("drawing")
    assert words in explorer.line and explorer.result.letter is None
    assert "<svg" in explorer.still()


def test_a_threshold_that_nothing_passes_says_how_high_the_answers_are():
    use_language("en")
    explorer = LetterExplorer(threshold=1)
    assert not explorer.result.hits
    line = explorer.line
    assert "Lower a threshold" in line
    highest = int(round(100 * float(re.search(r"highest endpoint response ([\d.]+)", line)[1])))
    explorer.view.endpoint_threshold = highest
    assert explorer.result.endpoints
    explorer.view.endpoint_threshold = highest + 1
    assert not explorer.result.endpoints


def test_a_closed_gap_takes_a_vote_from_the_c():
    drawn = texts(LetterExplorer("C").image >= 0.5)
    assert LetterExplorer("drawing", pixels=drawn).result.endpoints == 2
    closed = [
        row[:17] + ("##" if 4 < i < 19 else row[17:19]) + row[19:] for i, row in enumerate(drawn)
    ]
    assert LetterExplorer("drawing", pixels=closed).result.endpoints < 2


@given(width=st.integers(280, 900))
@settings(max_examples=100)
def test_nothing_leaves_the_stage_or_covers_its_neighbour(process_of, letter_c, width):
    place = process_of(LetterExplorer).layout(letter_c, width)
    names = ("grid", "pen", "vote", "endpoint", "corner")
    boxes = [
        (place[n]["x"], place[n]["y"], place[n].get("width", place[n]["side"]), place[n]["side"])
        for n in names
    ]
    for x, y, wide, high in boxes:
        assert x >= 0 and x + wide <= width + 0.01 and y >= 22
        assert y + high + 17 <= place["height"]
    for i, (x, y, wide, high) in enumerate(boxes):
        for u, v, other, deep in boxes[i + 1 :]:
            assert x + wide <= u or u + other <= x or y + high + 22 <= v or v + deep + 22 <= y
    vote = place["vote"]
    assert 5.9 * vote["row"] <= vote["side"] + 36 and vote["width"] >= 84
    assert place["grid"]["cell"] >= 6  # where a finger draws, the pen is 2 pixels wide
    assert place["buttons"]["width"] >= 80 and place["buttons"]["height"] >= 40


def test_python_alone_keeps_sliders_and_view_in_step():
    explorer = LetterExplorer()
    widgets = {name: control.widget for name, control in explorer.controls.items()}
    widgets["letter"].value = "D"
    assert explorer.view.letter == "D" and explorer.result.letter == "D"
    explorer.view.corner_threshold = 100
    assert widgets["corner_threshold"].value == 100 and explorer.result.letter is None


def test_the_still_has_the_vote():
    explorer = LetterExplorer("D", stride=2)
    seen = explorer.result
    assert f"{seen.endpoints} − 3·{seen.corners} = −{-seen.margin}" in explorer.still()
