"""The checks of the convolution chapter accept right answers and say what is wrong with others."""

import numpy as np
import pytest
from nnlab import use_language
from nnlab.checks.convolution import check_same_padding, check_shift_kernel, check_sliding
from nnlab.convolution import convolve1d, correlate1d


@pytest.fixture(autouse=True)
def english():
    use_language("en")


def by_hand(x, w):
    places = range(len(x) - len(w) + 1)
    return [sum(x[i + j] * w[j] for j in range(len(w))) for i in places]


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (lambda x, w: convolve1d(x, w), "flipped kernel: convolution"),
        (lambda x, w: by_hand(x, w)[:-1], "should have 5 entries"),
        (lambda x, w: [0] * (len(x) - len(w) + 1), "first window by hand"),
        (lambda x, w: None, "Is a return missing"),
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
        (lambda kernel, dilation: 0, "2 is wanted, not 0"),
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
    assert "9 places" in check_shift_kernel(np.ones((3, 3))).text


def test_verdicts_speak_the_language_in_use():
    use_language("ko")
    assert repr(check_sliding(by_hand)).startswith("✓ 맞습니다")
