"""Pictures of C and D: what is drawn, where it may go, and how it is measured and redrawn."""

import itertools

import numpy as np
import pytest
from nnlab.motifs import box, contrast, draw_letter, even_strokes, measure, room


def test_the_same_arguments_give_the_same_picture_within_0_and_1():
    for letter in "CD":
        one, two = (draw_letter(letter, noise=0.3, rng=np.random.default_rng(4)) for _ in range(2))
        assert (one == two).all() and one.shape == (32, 32)
        assert one.min() >= 0 and one.max() <= 1


def test_a_stem_two_pixels_thick_is_two_pixels_of_ink():
    # Half way up a D the row crosses the stem and the bow: 2 strokes of 2 pixels.
    image = draw_letter("D", 32, thickness=2)
    assert image[15].sum() == pytest.approx(4, abs=0.1)
    assert draw_letter("C", 32, thickness=2)[15].sum() == pytest.approx(2, abs=0.1)


def test_shifts_move_every_pixel_and_room_is_where_the_ink_meets_the_border():
    for letter, slant in itertools.product("CD", (0, 15)):
        still = draw_letter(letter, 24, slant=slant)
        (up, down), (left, right) = room(letter, 24, slant=slant)
        for shift in ((up, left), (down, right)):
            moved = draw_letter(letter, 24, shift, slant=slant)
            assert (moved == np.roll(still, shift, (0, 1))).all()
            assert moved.sum() == pytest.approx(still.sum())  # no ink is lost
        assert draw_letter(letter, 24, (up, left), slant=slant)[0].any()
        assert draw_letter(letter, 24, (up, left), slant=slant)[:, 0].any()


def test_every_pen_and_slant_fits_every_size():
    for size, thickness, slant in itertools.product((16, 23, 64), (1, 4), (-15, 15)):
        for least, most in room("D", size, thickness, slant):
            assert least <= 0 <= most


def test_a_letter_is_measured_within_a_fifth_whatever_its_place_and_noise():
    rng = np.random.default_rng(0)
    for letter, thickness, slant in itertools.product("CD", (1, 2, 4), (-15, 0, 10)):
        frame = measure(draw_letter(letter, 32, (0, 0), thickness, slant, 0.1, rng))
        assert frame.height == pytest.approx(0.8 * 32 - thickness, rel=0.2)
        assert frame.thickness == pytest.approx(thickness, rel=0.3)
        assert frame.slant == pytest.approx(slant, abs=2.5)


def test_a_box_is_a_mean_of_any_width():
    assert (box(3) == np.full((3, 3), 1 / 9)).all()
    assert box(1).tolist() == [[1]]
    # 2 pixels wide: half a pixel, one, half a pixel.
    np.testing.assert_allclose(box(2)[1], np.array([0.5, 1, 0.5]) / 4)
    for side in (1.3, 2.5, 4, 7.9):
        assert box(side).sum() == pytest.approx(1)


def test_contrast_keeps_mid_grey_and_cuts_off_a_quarter_at_either_end():
    given = np.array([[0, 0.25, 0.375, 0.5, 0.625, 0.75, 1]])
    assert contrast(given).tolist() == [[0, 0, 0.25, 0.5, 0.75, 1, 1]]


def test_even_strokes_make_one_pen_of_all():
    # A horizontal cut through the stem of a D: half-height width in pixels, pens 1 to 4.
    for thickness in (1, 2, 3, 4):
        image = draw_letter("D", 64, thickness=thickness)
        ink, pen = even_strokes(image), measure(image).pen
        assert ink[31, :32].sum() == pytest.approx(pen, rel=0.35), thickness
    assert not even_strokes(np.zeros((9, 9))).any() and measure(np.zeros((9, 9))) is None


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"letter": "E"}, "letter='E' is not known; try one of 'C', 'D'"),
        ({"letter": "C", "size": 8}, "size=8 does not fit; try 12 or more"),
        ({"letter": "C", "thickness": 9}, "thickness=9 does not fit; try 0.5 to 8"),
        ({"letter": "C", "slant": 40}, "slant=40 does not fit; try -20 to 20"),
        ({"letter": "C", "noise": -1}, "noise=-1 does not fit; try 0 to 2"),
        ({"letter": "D", "shift": (0, 9)}, r"shift=\(0, 9\) moves the D out.*try -3 to 3 right"),
    ],
)
def test_errors_quote_what_was_given(arguments, message):
    with pytest.raises(ValueError, match=message):
        draw_letter(**arguments)


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"shift": 1}, ValueError, "shift=1 is no pair; try two numbers"),
        ({"shift": (1, 2, 3)}, ValueError, r"shift=\(1, 2, 3\) is no pair"),
        ({"shift": (0.5, 0)}, TypeError, r"shift=\(0.5, 0\) is no whole number but a float"),
        ({"noise": 0.2}, TypeError, r"rng=None draws no numbers; try rng=numpy.random.default_rng"),
        ({"noise": "0.2"}, TypeError, "noise='0.2' is no number; try 0 to 2"),
        ({"thickness": True}, TypeError, "thickness=True is no number; try 0.5 to 8"),
        ({"size": 24.0}, TypeError, "size=24.0 is no whole number but a float; try 12 or more"),
    ],
)
def test_what_is_no_number_is_quoted_in_the_sentence_of_all(arguments, error, message):
    with pytest.raises(error, match=message):
        draw_letter("C", **arguments)


def test_what_is_no_picture_is_refused():
    with pytest.raises(ValueError, match="from 0.0 to 255.0"):
        measure(np.eye(4) * 255)
    with pytest.raises(ValueError, match="is not .H, W."):
        even_strokes(np.zeros((3, 4, 4)))
    with pytest.raises(ValueError, match="nan"):
        measure([[0.0, np.nan]])
