"""What holds for every input and kernel, whatever the numbers; integers, so that = means =."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from nnlab.convolution import convolve, correlate


def whole(shape):
    return arrays(np.int64, shape, elements=st.integers(-99, 99))


def some(axes, longest=6):
    return array_shapes(min_dims=axes, max_dims=axes, min_side=1, max_side=longest).flatmap(whole)


def several(count):
    """`count` arrays with equally many axes, 1 to 3."""
    return st.integers(1, 3).flatmap(lambda axes: st.tuples(*[some(axes)] * count))


def equal(a, b):
    assert a.shape == b.shape and (a == b).all()


paddings = st.sampled_from(["full", "same", 5])  # enough for kernels up to 6 entries


@given(several(2), paddings, st.integers(-5, 5), st.data())
def test_linear_in_input_and_kernel(pair, padding, c, data):
    x, w = pair
    x2, w2 = data.draw(whole(x.shape)), data.draw(whole(w.shape))
    for slide in (correlate, convolve):

        def y(x, w, slide=slide):
            return slide(x, w, padding=padding)

        equal(y(x + c * x2, w), y(x, w) + c * y(x2, w))
        equal(y(x, w + c * w2), y(x, w) + c * y(x, w2))


@given(several(2), st.integers(1, 4))
def test_a_shifted_input_gives_the_shifted_output(pair, by):
    x, w = pair
    shifted = np.pad(x, [(by, 0)] * x.ndim)
    for slide in (correlate, convolve):
        y = slide(x, w, padding="full")
        equal(slide(shifted, w, padding="full"), np.pad(y, [(by, 0)] * x.ndim))


@given(several(2), paddings)
def test_flipping_the_kernel_turns_one_into_the_other(pair, padding):
    x, w = pair
    equal(convolve(x, w, padding=padding), correlate(x, np.flip(w), padding=padding))
    equal(correlate(x, w, padding=padding), convolve(x, np.flip(w), padding=padding))


@given(several(3))
def test_convolution_commutes_and_associates(three):
    def full(a, b):
        return convolve(a, b, padding="full")

    x, v, w = three
    equal(full(x, w), full(w, x))
    equal(full(full(x, v), w), full(x, full(v, w)))


def test_correlation_does_not_commute():
    """Swapping input and kernel mirrors a correlation, and only that."""
    x, w = np.array([1, 2, 3]), np.array([1, 10])
    y = correlate(x, w, padding="full")
    assert y.tolist() == [10 * 1, 1 + 10 * 2, 2 + 10 * 3, 3]
    equal(correlate(w, x, padding="full"), y[::-1])
    assert (y != y[::-1]).any()


@given(several(2), st.integers(1, 5), st.integers(1, 3), st.sampled_from(["full", 15]))
def test_stride_s_is_every_sth_of_stride_1(pair, stride, dilation, padding):
    x, w = pair
    dense = correlate(x, w, padding=padding, dilation=dilation)
    every = (slice(None, None, stride),) * x.ndim
    equal(correlate(x, w, stride, padding, dilation), dense[every])


@given(several(2), st.integers(1, 3))
def test_dilation_is_a_kernel_with_zeros_between(pair, dilation):
    x, w = pair
    spread = np.zeros([dilation * (k - 1) + 1 for k in w.shape], np.int64)
    spread[(slice(None, None, dilation),) * w.ndim] = w
    equal(correlate(x, w, padding=15, dilation=dilation), correlate(x, spread, padding=15))


@given(several(1))
def test_a_kernel_of_one_1_changes_nothing(one):
    (x,) = one
    equal(correlate(x, np.ones((1,) * x.ndim, int)), x)
