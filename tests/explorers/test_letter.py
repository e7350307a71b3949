"""The letter explorer: the page reads a picture as nnlab.motifs does, in numbers and in words."""

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import motifs, use_language
from nnlab.explorers import LetterExplorer
from nnlab.explorers.letter_code import ROOM
from nnlab.explorers.letter_line import places
from nnlab.explorers.letter_picture import BLANK, SIZE, shifted
from nnlab.explorers.letter_view import LETTERS, SHIFT, LetterView
from nnlab.words import WORDS

from tests.explorers.view_modules import module_of

SHIFTS = st.integers(-SHIFT, SHIFT)


@st.composite
def drawings(draw):
    """Strokes and blots as a reader may leave them, or a blank sheet."""
    image = np.zeros((SIZE, SIZE), bool)
    for _ in range(draw(st.integers(0, 5))):
        top, left = draw(st.integers(0, SIZE - 1)), draw(st.integers(0, SIZE - 1))
        high, wide = draw(st.integers(1, SIZE)), draw(st.integers(1, 4))
        if draw(st.booleans()):
            high, wide = wide, high
        image[top : top + high, left : left + wide] = draw(st.integers(0, 4)) > 0
    return ["".join(".#"[int(ink)] for ink in row) for row in image]


@st.composite
def states(draw):
    hundredths = {name: draw(st.integers(10, 100)) / 100 for name in motifs.KINDS}
    return {
        "letter": draw(st.sampled_from(LETTERS)),
        "thickness": draw(st.integers(1, 4)),
        "shift": (draw(SHIFTS), draw(SHIFTS)),
        "noise": draw(st.sampled_from([0, 0, 0.05, 0.2, 0.37, 0.5])),
        "threshold": draw(st.none() | st.just(hundredths)),
        "stride": draw(st.integers(1, 2)),
        "pixels": draw(drawings()),
    }


module = module_of(LetterView)


@given(state=states(), language=st.sampled_from(["ko", "en"]))
@settings(max_examples=100, deadline=None)
def test_the_page_reads_and_says_what_python_does(module, state, language):
    use_language(language)
    explorer = LetterExplorer(**state)
    answer = module.ask("state", state=explorer.view.state, words=WORDS[language])
    shown, seen = answer["result"], explorer.result
    np.testing.assert_allclose(shown["picture"], explorer.image, atol=1e-12)
    np.testing.assert_allclose(shown["ink"], seen.ink, atol=1e-8)
    for kind, answers in seen.maps.items():
        np.testing.assert_allclose(shown["maps"][kind], answers, atol=1e-8)
    hits = [(hit["kind"], hit["name"], (hit["row"], hit["column"])) for hit in shown["hits"]]
    assert hits == [(hit.kind, hit.name, hit.position) for hit in seen.hits]
    assert (shown["endpoints"], shown["corners"]) == (seen.endpoints, seen.corners)
    assert (shown["margin"], shown["letter"]) == (seen.margin, seen.letter)
    assert answer["line"] == explorer.summary()
    assert answer["code"] == explorer.code
    frame = seen.frame and [seen.frame.height, seen.frame.thickness, seen.frame.slant]
    mine = shown["frame"] and [shown["frame"][name] for name in ("height", "thickness", "slant")]
    assert mine == (frame and pytest.approx(frame, abs=2e-6))


@given(state=states())
@settings(max_examples=40, deadline=None)
def test_the_copied_code_runs_and_gives_the_reading(state):
    explorer = LetterExplorer(**state)
    body, last = explorer.code.rsplit("\n", 1)
    names = {}
    exec(body, names)
    np.testing.assert_array_equal(names["picture"], explorer.image)
    seen = explorer.result
    assert eval(last, names) == [seen.endpoints, seen.corners, seen.margin]


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
            assert (moved in explorer.summary()) == (down != 0 or right != 0)


def test_both_letters_have_room_for_every_shift_with_every_pen():
    for letter in motifs.LETTERS:
        for thickness in range(1, 5):
            for least, most in motifs.room(letter, SIZE, thickness):
                assert least <= -ROOM and ROOM <= most


@pytest.mark.parametrize(
    "language, words", [("ko", "등변성은 여기서 깨집니다"), ("en", "equivariance breaks here")]
)
def test_a_letter_cut_by_the_edge_says_so_and_what_becomes_of_equivariance(language, words):
    use_language(language)
    cut = LetterExplorer("D", shift=(-6, 0))
    assert cut.view.cut() and cut.image.sum() < LetterExplorer("D").image.sum()
    assert places(cut.result) != places(LetterExplorer("D").result, -6, 0)
    assert words in cut.summary()
    assert words not in LetterExplorer("D", shift=(-2, 0)).summary()
    # The right edge takes a piece of D's bow only: the corners are not touched, and stay.
    bow = LetterExplorer("D", shift=(0, 3))
    assert words not in bow.summary()


def test_a_drawing_pushed_out_of_the_picture_says_that_the_edge_cut_it():
    use_language("en")
    dot = [BLANK[0][:-3] + "###", *BLANK[1:]]
    line = LetterExplorer("drawing", pixels=dot, shift=(-6, 0)).summary()
    assert "cuts the letter" in line and "less than one pixel of ink" in line


def test_stride_2_loses_the_corners_of_a_thin_d_and_a_shift_by_one_brings_them_back():
    use_language("en")
    assert LetterExplorer("D", thickness=1).result.corners == 2
    lost = LetterExplorer("D", thickness=1, stride=2)
    assert lost.result.corners == 0 and lost.result.letter is None
    back = LetterExplorer("D", thickness=1, stride=2, shift=(0, 1))
    assert back.result.corners == 2
    assert "before the shift: endpoints 0, corners 0" in back.summary()


def test_noise_in_the_explorer_is_that_of_the_letters_own_function():
    rng = np.random.default_rng(0)
    drawn = motifs.draw_letter("C", SIZE, (1, 0), 3, noise=0.3, rng=rng)
    np.testing.assert_array_equal(LetterExplorer("C", 3, (1, 0), 0.3).image, drawn)


def test_a_drawing_is_shifted_with_paper_behind_it():
    image = np.arange(9.0).reshape(3, 3)
    assert shifted(image, 1, -1).tolist() == [[0, 0, 0], [1, 2, 0], [4, 5, 0]]
    assert shifted(image, 0, 0).tolist() == image.tolist()
    pixels = ["#" * SIZE, *BLANK[1:]]
    assert LetterExplorer("drawing", pixels=pixels, shift=(-1, 0)).image.sum() == 0


@pytest.mark.parametrize(
    "language, words", [("ko", "잉크가 한 화소도"), ("en", "less than one pixel")]
)
def test_an_empty_drawing_is_explained(language, words):
    use_language(language)
    explorer = LetterExplorer("drawing")
    assert words in explorer.summary() and explorer.result.letter is None
    assert "<svg" in explorer.picture()


def test_a_threshold_that_nothing_passes_says_how_high_the_answers_are():
    use_language("en")
    explorer = LetterExplorer(threshold=1)
    assert not explorer.result.hits
    line = explorer.summary()
    assert "Lower a threshold" in line
    highest = int(round(100 * float(re.search(r"highest endpoint answer ([\d.]+)", line)[1])))
    explorer.view.endpoint_threshold = highest
    assert explorer.result.endpoints
    explorer.view.endpoint_threshold = highest + 1
    assert not explorer.result.endpoints


def test_a_closed_gap_takes_a_vote_from_the_c():
    c = (LetterExplorer("C").image >= 0.5).astype(int)
    open_, closed = (
        ["".join(".#"[ink] for ink in row) for row in image] for image in (c, c.copy())
    )
    assert LetterExplorer("drawing", pixels=open_).result.endpoints == 2
    closed = [
        row[:17] + ("##" if 4 < i < 19 else row[17:19]) + row[19:] for i, row in enumerate(closed)
    ]
    assert LetterExplorer("drawing", pixels=closed).result.endpoints < 2


@given(width=st.integers(280, 900))
@settings(max_examples=100, deadline=None)
def test_nothing_leaves_the_stage_or_covers_its_neighbour(module, width):
    place = module.ask("layout", state=LetterExplorer().view.state, width=width)
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


@pytest.mark.parametrize(
    ("bad", "quoted"),
    [
        ({"letter": "E"}, "letter='E'"),
        ({"thickness": 5}, "thickness=5"),
        ({"shift": (7, 0)}, r"shift\[0\]=7"),
        ({"noise": 0.6}, "noise=0.6"),
        ({"noise": 0.123}, "noise=0.123 is finer than hundredths; try 0.12"),
        ({"threshold": 0}, "threshold=0"),
        ({"threshold": {"end": 0.5}}, r"threshold has \['end'\]"),
        ({"stride": 3}, "stride=3"),
        ({"pixels": ["#"]}, r"pixels=\['#'\]"),
    ],
)
def test_bad_input_is_quoted(bad, quoted):
    with pytest.raises(ValueError, match=quoted):
        LetterExplorer(**bad)


def test_the_still_picture_is_the_same_each_time_and_has_the_vote():
    explorer = LetterExplorer("D", stride=2)
    picture = explorer.picture()
    assert picture == explorer.picture()
    seen = explorer.result
    assert f"{seen.endpoints} − 3·{seen.corners} = −{-seen.margin}" in picture


def test_the_view_has_every_word_that_its_scripts_ask_for():
    asked = set(re.findall(r"words\.(\w+)", LetterView._esm))
    assert asked and asked <= set(LetterExplorer().view.words)
