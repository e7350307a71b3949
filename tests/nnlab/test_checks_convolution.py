"""The checks of the convolution chapter accept right answers and say what is wrong with others."""

import numpy as np
import pytest
from nnlab import use_language
from nnlab.checks.convolution import (
    check_pane_kernel,
    check_same_padding,
    check_shift_kernel,
    check_sliding,
)
from nnlab.convolution import convolve1d, correlate1d, windows
from nnlab.pictures import house


@pytest.fixture(autouse=True)
def english():
    use_language("en")


def by_hand(x, w):
    places = range(len(x) - len(w) + 1)
    return [sum(x[i + j] * w[j] for j in range(len(w))) for i in places]


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (lambda x, w: convolve1d(x, w), "that is convolution"),
        (lambda x, w: by_hand(x, w)[:-1], "should have length 5"),
        (lambda x, w: [0] * (len(x) - len(w) + 1), "y[1] is wrong. Multiply the window [3, 2, 0]"),
        (lambda x, w: [v * w[0] for v in x[: len(x) - len(w) + 1]], "y[0] is wrong"),
        (lambda x, w: np.convolve(x, w), "should have length 5"),
        (lambda x, w: np.convolve(x, w, "same"), "should have length 5"),
        (lambda x, w: [0, 6, 5, -2, -6], "x=[5, 1], w=[1, 3]: the output should have length 1"),
        (lambda x, w: None, "Is a `return` missing"),
        (lambda x, w: x[99], "IndexError"),
    ],
)
def test_sliding_says_what_is_wrong(answer, says):
    found = check_sliding(answer)
    assert not found.right and says in found.text


def test_sliding_accepts_loops_and_arrays():
    assert check_sliding(by_hand).right
    assert check_sliding(lambda x, w: correlate1d(x, w)).right


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (lambda kernel, dilation: kernel - 1, "dilated kernel spans"),
        (lambda kernel, dilation: dilation * (kernel - 1) / 2, "one side"),
        (lambda kernel, dilation: 0, "0 does not keep the size"),
        (lambda kernel, dilation: dilation * kernel, "3 does not keep the size"),
        (lambda kernel, dilation: 2, "kernel=5, dilation=1: 2 is what goes on one side"),
    ],
)
def test_same_padding_says_what_is_wrong(answer, says):
    found = check_same_padding(answer)
    assert not found.right and says in found.text


def test_same_padding_accepts_the_total():
    assert check_same_padding(lambda kernel, dilation: dilation * (kernel - 1)).right


def test_shift_kernel_knows_each_direction():
    for row, column in np.ndindex(3, 3):
        kernel = np.zeros((3, 3))
        kernel[row, column] = 1
        assert check_shift_kernel(kernel).right == ((row, column) == (1, 0))
    assert "to the left" in check_shift_kernel([[0, 0, 0], [0, 0, 1], [0, 0, 0]]).text
    assert "(2, 2)" in check_shift_kernel(np.eye(2)).text
    assert "9 of the places, with the sum 9" in check_shift_kernel(np.ones((3, 3))).text
    assert (
        "1 of the places, with the sum 2"
        in check_shift_kernel([[0, 0, 0], [2, 0, 0], [0, 0, 0]]).text
    )
    assert "stays where it is" in check_shift_kernel([[0, 0, 0], [0, 1, 0], [0, 0, 0]]).text
    assert (
        "one pixel up, one pixel to the right"
        in check_shift_kernel([[0, 0, 0], [0, 0, 0], [1, 0, 0]]).text
    )


@pytest.mark.parametrize("wrong", [np.zeros((3, 3)), np.ones((3, 3)), -np.ones((3, 3))])
def test_one_number_throughout_finds_no_pane(wrong):
    assert not check_pane_kernel(wrong).right


def test_neither_the_pane_nor_the_pane_without_its_mean_finds_it():
    patch = house()[8:11, 3:6]
    for wrong in (patch, patch - patch.mean(), patch == 4, (patch == 4) - (patch == 0) * 1.0):
        assert not check_pane_kernel(wrong).right
    middle = [[0, 0, 0], [0, -1, 0], [0, 0, 0]]
    assert "The margin is 0.00" in check_pane_kernel(middle).text  # a tie is not found either


def test_a_pane_kernel_is_right_whatever_its_length():
    kernel = np.array([[-4, 5, 5], [5, -9, -9], [5, -9, -9]])
    assert "1.91" in check_pane_kernel(kernel).text
    assert check_pane_kernel(kernel * 1000) == check_pane_kernel(kernel / 1000)


def test_the_largest_margin_is_what_the_docstring_says():
    """The best margin is the distance of the origin from the hull of the differences."""
    patches = {place: window.ravel() for place, window in windows(house(), (3, 3))}
    pane = patches.pop((8, 3))
    differences = np.unique([pane - other for other in patches.values()], axis=0)
    nearest = differences.mean(axis=0)
    for _ in range(2000):  # Gilbert's algorithm
        away = differences[np.argmin(differences @ nearest)] - nearest
        share = np.clip(-(nearest @ away) / max(away @ away, 1e-12), 0, 1)
        nearest = nearest + share * away
    assert np.linalg.norm(nearest) == pytest.approx(2.03, abs=0.01)
    assert "Right. The margin is 2.0" in check_pane_kernel(nearest.reshape(3, 3)).text
    assert "largest possible is 2.03" in check_pane_kernel.__doc__


def test_verdicts_speak_the_language_in_use():
    use_language("ko")
    assert repr(check_sliding(by_hand)).startswith("✓ 맞습니다")
