"""Bad input to nnlab.convolution: each message quotes what was given and says what to try."""

import numpy as np
import pytest
from nnlab import convolution as c

pytestmark = pytest.mark.usefixtures("english")

ONES = np.ones((3, 4))
MASKED = np.ma.array([1, 2, 3, 4.0], mask=[0, 1, 0, 0])
BAD_SIZES = [  # what every function that takes these refuses in the same words
    ({"stride": 0}, ValueError, ["stride=0", "does not fit", "try 1 or more"]),
    ({"stride": -2}, ValueError, ["stride=-2", "try 1 or more"]),
    ({"stride": 1.5}, TypeError, ["stride=1.5", "float", "no whole number"]),
    ({"stride": 2.0}, TypeError, ["stride=2.0", "float", "no whole number"]),
    ({"stride": True}, TypeError, ["stride=True", "bool", "no whole number"]),
    ({"stride": np.True_}, TypeError, ["True", "bool", "no whole number"]),
    ({"stride": "2"}, TypeError, ["stride='2'", "str", "no whole number"]),
    ({"stride": None}, TypeError, ["stride=None", "NoneType", "no whole number"]),
    ({"stride": ()}, ValueError, ["stride=()", "has 0 values", "try one whole number"]),
    ({"stride": (1, 2, 3)}, ValueError, ["stride=(1, 2, 3)", "has 3 values", "try one"]),
    ({"padding": -1}, ValueError, ["padding=-1", "does not fit", "try 0 or more"]),
    ({"padding": 0.5}, TypeError, ["padding=0.5", "float", '"valid", "same" and "full"']),
    ({"padding": "smae"}, ValueError, ["padding='smae'", '"valid", "same", "full"']),
    ({"padding": [1] * 5}, ValueError, ["padding=[1, 1, 1, 1, 1]", "has 5 values", "try one"]),
    ({"padding": "same", "stride": 2}, ValueError, ['"same"', "stride=2", "try stride=1"]),
    ({"dilation": 0}, ValueError, ["dilation=0", "does not fit", "try 1 or more"]),
    ({"dilation": np.nan}, TypeError, ["dilation=nan", "float", "no whole number"]),
    ({"dilation": 5}, ValueError, ["dilation=5", "spans", "padding="]),
]
SLIDERS = {
    "output_size": lambda **how: c.output_size(4, 3, **how),
    "dropped": lambda **how: c.dropped(4, 3, **how),
    "correlate": lambda **how: c.correlate(np.ones((2, 2, 5, 4)), np.ones((1, 2, 3, 3)), **how),
    "correlate1d": lambda **how: c.correlate1d([1, 2, 3, 4], [1, 2, 3], **how),
    "correlate2d": lambda **how: c.correlate2d(ONES, np.ones((3, 3)), **how),
    "convolve": lambda **how: c.convolve(ONES, np.ones((3, 3)), **how),
    "convolve1d": lambda **how: c.convolve1d([1, 2, 3, 4], [1, 2, 3], **how),
    "convolve2d": lambda **how: c.convolve2d(ONES, np.ones((3, 3)), **how),
    "conv_layer": lambda **how: c.conv_layer(ONES[None], np.ones((2, 1, 3, 3)), **how),
    "windows": lambda **how: c.windows(ONES, 3, **how),  # refuses at the call, not at the first
}


def refuses(call, error, fragments):
    with pytest.raises(error) as caught:
        call()
    message = str(caught.value)
    missing = [f for f in [*fragments, "try "] if f not in message]
    assert not missing, f"{message!r} lacks {missing}"


@pytest.mark.parametrize("name", SLIDERS)
@pytest.mark.parametrize("how, error, fragments", BAD_SIZES, ids=lambda v: str(v)[:30])
def test_sizes(name, how, error, fragments):
    refuses(lambda: SLIDERS[name](**how), error, fragments)


BAD_ARRAYS = [
    (lambda x: c.correlate(x, [1]), [], ValueError, ["x of shape (0,)", "empty"]),
    (lambda w: c.convolve(ONES, w), np.ones((2, 0)), ValueError, ["w of shape (2, 0)", "empty"]),
    (lambda w: c.correlate1d([1], w), [], ValueError, ["w of shape (0,)", "empty"]),
    (lambda x: c.correlate(x, [1]), [[1], [2, 3]], ValueError, ["x=[[1], [2, 3]]", "unequal"]),
    (lambda x: c.correlate(x, [1]), ["a"], TypeError, ["x holds", "['a']", "numbers"]),
    (lambda x: c.correlate(x, [1]), None, TypeError, ["x holds object", "None"]),
    (lambda x: c.correlate(x, [1]), [True], TypeError, ["x holds bool", "[True]", ".astype(int)"]),
    (lambda w: c.correlate([1], w), [1j], TypeError, ["w holds complex", "1j", "w.real"]),
    (lambda x: c.correlate(x, [1]), [2**64], TypeError, ["x holds object", "-2**63 to 2**63 - 1"]),
    (lambda x: c.correlate(x, [1]), [2**63, -1], TypeError, ["9223372036854775808, -1", "2**63"]),
    (lambda x: c.correlate(x, [1]), MASKED, TypeError, ["x is a masked array", "x.filled(0)"]),
    (lambda w: c.convolve(ONES, w), MASKED, TypeError, ["w is a masked array"]),
    (lambda x: c.pad(x, 1), MASKED, TypeError, ["x is a masked array"]),
    (lambda x: c.windows(x, 1), MASKED, TypeError, ["x is a masked array"]),
    (lambda x: c.correlate(x, 2), 3, ValueError, ["x of shape ()", "w of shape ()", "1 to 4"]),
    (lambda x: c.correlate(x, [1]), ONES, ValueError, ["(3, 4)", "(1,)", "conv_layer"]),
    (lambda x: c.correlate(x, x), np.ones((1,) * 5), ValueError, ["(1, 1, 1, 1, 1)", "1 to 4"]),
    (lambda x: c.correlate1d(x, [1]), ONES, ValueError, ["(3, 4)", "(1,)", "1 axis each"]),
    (lambda x: c.convolve1d(x, x), ONES, ValueError, ["(3, 4)", "1 axis each"]),
    (lambda x: c.correlate2d(x, ONES), [1], ValueError, ["(1,)", "(3, 4)", "2 axes each"]),
    (lambda x: c.convolve2d(x, x), ONES[None], ValueError, ["(1, 3, 4)", "2 axes", "conv_layer"]),
    (lambda x: c.conv_layer(x, x), ONES, ValueError, ["(3, 4)", "(O, C, kH, kW)", "x[None]"]),
    (lambda w: c.conv_layer(ONES[None], w), np.ones((2, 3, 1, 1)), ValueError, ["(2, 3, 1, 1)"]),
    (lambda x: c.windows(x, 1), 3, ValueError, ["x=3", "no axis", "x=[3]"]),
    (lambda x: c.windows(x, [1, 2]), ONES, ValueError, ["(3, 4)", "(2,)", "one size per axis"]),
    (lambda k: c.windows(ONES, k), (2, 2, 2), ValueError, ["kernel=(2, 2, 2)", "has 3 values"]),
    (lambda k: c.windows(ONES, k), 0, ValueError, ["kernel=0", "try 1 or more"]),
    (lambda k: c.windows(ONES, k), [], ValueError, ["kernel of shape (0,)", "empty"]),
    (lambda x: c.pad(x, 1), 3, ValueError, ["x=3", "no axis"]),
    (lambda p: c.pad(ONES, p), -3, ValueError, ["padding=-3", "try 0 or more"]),
    (lambda n: c.output_size(n, 3), 0, ValueError, ["n=0", "try 1 or more"]),
    (lambda n: c.output_size(n, 3), 100.0, TypeError, ["n=100.0", "float"]),
    (lambda n: c.dropped(n, 3), (4, 4), ValueError, ["n=(4, 4)", "has 2 values for 1 axis"]),
    (lambda k: c.output_size(9, k), 0, ValueError, ["kernel=0", "try 1 or more"]),
    (lambda k: c.padding_amounts(k, "same"), "3", TypeError, ["kernel='3'", "str"]),
]


@pytest.mark.parametrize("call, bad, error, fragments", BAD_ARRAYS)
def test_arrays(call, bad, error, fragments):
    refuses(lambda: call(bad), error, fragments)


@pytest.mark.parametrize("bias", [[1, 2], 1.0, [[1], [2], [3]]])
def test_bias(bias):
    shape = str(np.shape(bias))
    call = lambda: c.conv_layer(ONES[None], np.ones((3, 1, 2, 2)), bias)  # noqa: E731
    refuses(call, ValueError, [f"bias of shape {shape}", "try shape (3,)"])


def test_a_kernel_that_does_not_fit_names_both_shapes_and_the_padding_that_helps():
    small, big = np.ones((5, 3)), np.ones((2, 4))
    expected = ["(5, 3)", "padded to (5, 3)", "(2, 4)", "spans (3, 7)", "dilation=2", "padding=2."]
    refuses(lambda: c.correlate2d(small, big, dilation=2), ValueError, expected)
    assert c.correlate2d(small, big, dilation=2, padding=2).shape == (7, 1)
    with pytest.raises(ValueError, match="padded to \\(7, 5\\)"):
        c.correlate2d(small, big, dilation=2, padding=1)


@pytest.mark.parametrize("n", [1, 2, 5])
def test_the_last_kernel_that_fits_and_the_first_that_does_not(n):
    assert c.output_size(n, n) == 1
    refuses(lambda: c.output_size(n, n + 1), ValueError, [f"({n},)", f"({n + 1},)", "padding=1."])
    refuses(lambda: c.output_size(n, n + 3), ValueError, [f"({n},)", f"({n + 3},)", "padding=2."])
    assert c.output_size(n, n + 3, padding=2) == 2


def test_same_with_stride_offers_a_padding_that_works():
    x, w = np.ones((9, 9)), np.ones((5, 3))
    expected = ["stride=(1, 2)", "padding=(2, 1)"]
    refuses(lambda: c.correlate2d(x, w, (1, 2), "same"), ValueError, expected)
    assert c.correlate2d(x, w, (1, 2), (2, 1)).shape == (9, 5)
    assert c.correlate2d(x, w, (1, 1), "same").shape == (9, 9)


def test_a_long_input_is_quoted_in_short():
    with pytest.raises(TypeError) as caught:
        c.correlate2d(np.ones((500, 500), bool), ONES)
    assert len(str(caught.value)) < 200


def test_the_message_check_can_fail():
    with pytest.raises(AssertionError, match="stride=7"):
        refuses(lambda: c.output_size(9, 3, stride=0), ValueError, ["stride=7"])
    with pytest.raises(pytest.fail.Exception):
        refuses(lambda: c.output_size(9, 3, stride=1), ValueError, [])
