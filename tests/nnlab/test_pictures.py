"""Pictures and kernels: what their docstrings promise, by hand-countable numbers."""

import numpy as np
import pytest
from nnlab import pictures
from nnlab.convolution import convolve2d, correlate2d
from nnlab.kernels import KERNELS


@pytest.mark.parametrize("name", pictures.PICTURES)
def test_every_picture_is_square_small_whole_numbers(name):
    grey = pictures.picture(name)
    assert grey.ndim == 2 and grey.shape[0] == grey.shape[1] <= 16
    assert grey.dtype.kind == "i" and grey.min() >= 0 and 1 <= grey.max() <= 16
    assert np.array_equal(eval(f"pictures.{pictures.call(name)}"), grey)


def test_a_picture_is_a_copy_that_a_reader_may_change():
    pictures.digit(4)[:] = 0
    assert pictures.digit(4).max() > 0


def test_the_house_has_edges_of_three_kinds():
    grey = pictures.house()
    assert grey.shape == (16, 16)
    upright = correlate2d(grey, KERNELS["vertical"])
    level = correlate2d(grey, KERNELS["horizontal"])
    assert upright[9, 1] == (4 - 2) * (1 + 2 + 1) and level[9, 1] == 0  # the wall's left side
    assert level[12, 0] == (5 - 2) * (1 + 2 + 1) and upright[12, 0] == 0  # the ground
    assert upright[3, 2] > 0 and level[3, 2] > 0  # the roof's left slope


@pytest.mark.parametrize("name", KERNELS)
def test_a_dot_shows_the_kernel_and_its_flip(name):
    kernel = KERNELS[name]
    assert np.array_equal(convolve2d(pictures.dot(), kernel), kernel)
    assert np.array_equal(correlate2d(pictures.dot(), kernel), kernel[::-1, ::-1])


def test_kernels_do_what_their_names_say():
    grey = pictures.digit(7)
    assert np.array_equal(correlate2d(grey, KERNELS["identity"]), grey[1:-1, 1:-1])
    assert correlate2d(grey, KERNELS["blur"])[0, 0] == pytest.approx(grey[:3, :3].mean())
    moved = correlate2d(grey, KERNELS["shift"], padding=1)
    assert np.array_equal(moved[1:, 1:], grey[:-1, :-1]) and not moved[0].any()
    rising = np.arange(9).reshape(3, 3)  # grows by 1 to the right and by 3 downwards
    assert correlate2d(rising, KERNELS["vertical"]) == 2 * (1 + 2 + 1)
    assert correlate2d(rising, KERNELS["horizontal"]) == 6 * (1 + 2 + 1)
    flat = np.full((3, 3), 5)
    assert correlate2d(flat, KERNELS["sharpen"]) == 5


def test_kernels_cannot_be_changed_by_accident():
    with pytest.raises(ValueError, match="read-only"):
        KERNELS["blur"][0, 0] = 1


@pytest.mark.parametrize(
    ("make", "error", "given", "tries"),
    [
        (lambda: pictures.picture("cat"), ValueError, "'cat'", "try one of 'house', 'dot'"),
        (lambda: pictures.dot(4), ValueError, "size=4", "odd number"),
        (lambda: pictures.dot(-1), ValueError, "size=-1", "try 1 or more"),
        (lambda: pictures.digit(1797), ValueError, "index=1797", "0 to 1796"),
        (lambda: pictures.digit(True), TypeError, "index=True", "no whole number"),
    ],
)
def test_errors_quote_what_was_given(make, error, given, tries):
    with pytest.raises(error) as caught:
        make()
    assert given in str(caught.value) and tries in str(caught.value)


def test_a_drawn_picture_has_full_ink_where_the_signs_are():
    expected = [[9, 0], [0, 9]]
    assert pictures.drawn("#. .#").tolist() == expected == pictures.drawn(["#.", ".#"]).tolist()
    assert pictures.drawn("#").tolist() == [[9]]


@pytest.mark.parametrize("pixels", ["", "#.", "#. .", "#x .#", [], [1, 2], ["#"] * 2, None, 5])
def test_what_is_no_square_of_signs_is_quoted(pixels):
    with pytest.raises(ValueError, match="pixels=.* is no square of signs; try"):
        pictures.drawn(pixels)
