"""C has two endpoints and no corner, D none and two: at every place, with any pen."""

import itertools
import time

import numpy as np
import pytest
from nnlab.convolution import correlate2d
from nnlab.motifs import (
    Template,
    classify_letter,
    detect,
    draw_letter,
    even_strokes,
    hand_made,
    kind_maps,
    measure,
    peaks,
    pen_path,
    response_maps,
    template,
    vote,
)
from nnlab.motifs.sliding import FEW, fast_length, slid

COUNTS = {"C": (2, 0), "D": (0, 2)}


def counts(seen):
    return seen.endpoints, seen.corners


@pytest.mark.parametrize("size", [16, 20, 24, 32, 47, 64, 128])
def test_every_pen_and_slant(size):
    slants = (-15, 0, 7, 15) if size < 40 else (0, 15)
    for letter, thickness, slant in itertools.product("CD", (1, 2, 3, 4), slants):
        seen = classify_letter(draw_letter(letter, size, (0, 0), thickness, slant))
        assert (seen.letter, *counts(seen)) == (letter, *COUNTS[letter]), (thickness, slant)


def test_hits_lie_on_the_ends_and_corners_of_the_pen_path():
    # Within an eighth of the letter's height: a bent stroke looks straight a little before its end.
    for letter, at in (("C", (0, -1)), ("D", (0, -2))):
        seen = classify_letter(draw_letter(letter, 32))
        found = sorted(hit.position for hit in seen.hits)
        marks = sorted((pen_path(letter)[list(at)] + 15.5)[:, ::-1].tolist())
        np.testing.assert_allclose(found, marks, atol=25.6 / 8)


def test_maps_are_correlations_of_the_evened_picture():
    ink = even_strokes(draw_letter("C", 24))
    templates = hand_made(measure(draw_letter("C", 24)))
    maps = response_maps(ink, templates)
    for answers, one in zip(maps, templates, strict=True):
        expected = correlate2d(ink, one.weights, padding=one.weights.shape[0] // 2)
        np.testing.assert_allclose(answers, expected, atol=1e-8)
    ends = kind_maps(maps, templates)["endpoint"]
    assert (ends == maps[:8].max(0)).all()
    assert (response_maps(ink, templates, 2) == maps[:, ::2, ::2]).all()


@pytest.mark.parametrize("stride", [1, 2, 3])
def test_large_kernels_give_the_sums_that_small_ones_do(stride):
    rng = np.random.default_rng(stride)
    image, kernels = rng.uniform(0, 1, (61, 83)), rng.normal(size=(2, 33, 33))
    assert image.size * 33 * 33 > FEW
    for kernel, answers in zip(kernels, slid(image, kernels, stride), strict=True):
        direct = correlate2d(image, kernel, stride, padding=16)
        np.testing.assert_allclose(answers, direct, rtol=0, atol=1e-11)


def test_lengths_for_the_fourier_transform():
    lengths = [1, 7, 11, 13, 31, 97, 1021]
    assert [fast_length(n) for n in lengths] == [1, 8, 12, 15, 32, 100, 1024]


def test_a_letter_twice_as_high_takes_about_four_times_as_long():
    def seconds(size):
        times = []
        for shift in range(3):
            image, start = draw_letter("D", size, (0, shift)), time.process_time()
            assert counts(classify_letter(image)) == COUNTS["D"]
            times.append(time.process_time() - start)
        return min(times)

    # Sums of products took 26 times as long here.
    assert seconds(128) < 8 * seconds(64)


def test_a_template_answers_1_on_its_likeness_and_ink_on_paper_costs():
    for one in hand_made(height=30):
        likeness = (one.weights > 0).astype(float)
        assert (one.weights * likeness).sum() == pytest.approx(1, abs=1e-9)
        assert one.weights.sum() < 0  # a page full of ink is no motif
    middle = template("top left", measure(draw_letter("D"))).weights
    assert middle[len(middle) // 2, len(middle) // 2] > 0 > middle[3, len(middle) // 2]


def test_peaks_by_hand():
    answers = np.array([[5, 1, 0, 7], [0, 0, 0, 7], [6, 0, 0, 0]], float)
    # The two 7s touch: the first in reading order counts. 5 and 6 are 2 rows apart.
    assert peaks(answers, 1, 1).tolist() == [[0, 0], [0, 3], [2, 0]]
    assert peaks(answers, 1, 2).tolist() == [[0, 3], [2, 0]]
    assert peaks(answers, 6.5, 1).tolist() == [[0, 3]]
    assert peaks(answers, 8, 1).shape == (0, 2)


def test_detect_with_one_template_by_hand():
    plus = Template("plus", "corner", np.array([[0, 1, 0], [1, 1, 1], [0, 1, 0]]) / 5)
    image = np.zeros((7, 7))
    image[1:4, 2] = image[2, 1:4] = 1
    (hit,) = detect(image, [plus], 0.9)
    assert (hit.kind, hit.name, hit.position) == ("corner", "plus", (2, 2))
    assert hit.score == pytest.approx(5 / 5)
    (hit,) = detect(image, [plus], 0.9, stride=2)
    assert hit.position == (2, 2)
    assert detect(np.roll(image, 1, 1), [plus], 0.9, stride=2) == ()


def test_blank_full_and_scribbled_pictures_have_an_answer():
    blank = classify_letter(np.zeros((20, 20)))
    assert (blank.letter, counts(blank), blank.margin, blank.frame) == (None, (0, 0), 0, None)
    assert blank.maps["corner"].shape == (20, 20)
    assert counts(classify_letter(np.ones((20, 20)))) is not None
    dot = np.zeros((20, 21))
    dot[9, 9] = 1
    assert classify_letter(dot).maps["endpoint"].shape == (20, 21)
    line = np.zeros((24, 24))
    line[4:20, 12] = 1
    assert counts(classify_letter(line)) == (2, 0)  # a stroke has two ends


def test_votes_and_thresholds_decide():
    assert (vote(2, 0), vote(0, 2), vote(4, 2), vote(0, 0)) == (2, -6, -2, 0)
    image = draw_letter("C")
    assert classify_letter(image, threshold=2).letter is None
    seen = classify_letter(image, threshold={"endpoint": 2, "corner": 0})
    assert seen.endpoints == 0 and seen.corners > 0 and seen.letter == "D"


def test_letters_without_their_motifs_are_not_recognised():
    """The checks above can fail: a ring has neither ends nor corners, half a ring two ends."""
    y, x = np.mgrid[:32, :32] - 15.5
    ring = np.clip(1.5 - np.abs(np.hypot(x, y) - 11), 0, 1)
    assert counts(classify_letter(ring)) == (0, 0)
    assert counts(classify_letter(ring * (x < 0))) == (2, 0)


@pytest.mark.parametrize("bad", [float("nan"), True, {"edge": 1}])
def test_thresholds_that_are_none(bad):
    with pytest.raises((TypeError, ValueError), match="threshold"):
        classify_letter(draw_letter("C"), threshold=bad)


def test_errors_quote_what_was_given():
    with pytest.raises(ValueError, match="template='middle' is not known"):
        template("middle", measure(draw_letter("C")))
    with pytest.raises(ValueError, match="2 shapes"):
        response_maps(np.zeros((9, 9)), hand_made(height=9)[:1] + hand_made(height=30)[:1])
    with pytest.raises(ValueError, match=r"\(3, 9, 9\)"):
        response_maps(np.zeros((3, 9, 9)), hand_made())
    with pytest.raises(ValueError, match="stride=0"):
        classify_letter(draw_letter("C"), stride=0)
