"""nnlab.convolution against torch, SciPy and sums of shifted inputs."""

import warnings

import numpy as np
import pytest
import scipy.signal
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab.convolution import (
    conv_layer,
    convolve,
    convolve1d,
    convolve2d,
    correlate,
    correlate1d,
    correlate2d,
    windows,
)

from tests.nnlab.convolution_references import by_shifts, by_torch, close


@st.composite
def slidings(draw, axes):
    """(x, w, settings) whose kernel fits; size, stride, padding, dilation differ per axis."""

    def each(low, high):
        return tuple(draw(st.integers(low, high)) for _ in range(axes))

    kernel, padding, dilation = each(1, 5), each(0, 4), each(1, 3)
    span = [d * (k - 1) + 1 for d, k in zip(dilation, kernel, strict=True)]
    least = [max(1, s - 2 * p) for s, p in zip(span, padding, strict=True)]
    shape = [n + more for n, more in zip(least, each(0, 9 if axes < 3 else 3), strict=True)]
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    x, w = rng.uniform(-1, 1, shape), rng.uniform(-1, 1, kernel)
    return x, w, {"stride": each(1, 4), "padding": padding, "dilation": dilation}


@settings(max_examples=200)
@given(st.integers(1, 3).flatmap(slidings))
def test_correlate_is_torchs_conv(drawn):
    x, w, how = drawn
    close(correlate(x, w, **how), by_torch(x, w, **how))
    close(convolve(x, w, **how), by_torch(x, np.flip(w), **how))


@settings(max_examples=150)
@given(st.integers(1, 3).flatmap(slidings), st.sampled_from(["valid", "same"]), st.integers(1, 3))
def test_named_paddings_are_torchs(drawn, name, dilation):
    x, w, _ = drawn
    if name == "valid":
        x = np.pad(x, dilation * 4)  # room for the kernel
    with warnings.catch_warnings():  # torch: an even kernel costs it a copy
        warnings.filterwarnings("ignore", message="Using padding='same' with even")
        theirs = by_torch(x, w, padding=name, dilation=dilation)
    close(correlate(x, w, padding=name, dilation=dilation), theirs)


@settings(max_examples=150)
@given(st.integers(1, 4).flatmap(slidings))
def test_full_and_valid_are_scipys(drawn):
    x, w, _ = drawn
    close(correlate(x, w, padding="full"), scipy.signal.correlate(x, w, "full", "direct"))
    close(convolve(x, w, padding="full"), scipy.signal.convolve(x, w, "full", "direct"))
    x = np.pad(x, 4)
    close(correlate(x, w), scipy.signal.correlate(x, w, "valid", "direct"))
    close(convolve(x, w, padding="valid"), scipy.signal.convolve(x, w, "valid", "direct"))


@settings(max_examples=50)
@given(slidings(2))
def test_two_axes_are_scipys_correlate2d(drawn):
    x, w, _ = drawn
    close(correlate2d(x, w, padding="full"), scipy.signal.correlate2d(x, w, "full"))
    close(convolve2d(x, w, padding="full"), scipy.signal.convolve2d(x, w, "full"))
    odd = np.pad(w, [(0, 1 - n % 2) for n in w.shape])
    close(correlate2d(x, odd, padding="same"), scipy.signal.correlate2d(x, odd, "same"))


def test_same_with_an_even_kernel_is_torchs_and_one_beside_scipys():
    x, w = np.arange(1.0, 9), np.array([1.0, 10, 100, 1000])
    full = np.convolve(x, w)
    close(convolve1d(x, w, padding="same"), full[2:10])
    close(scipy.signal.convolve(x, w, "same"), full[1:9])


@settings(max_examples=30)
@given(slidings(4), st.integers(1, 3), st.integers(0, 2), st.integers(1, 2))
def test_four_axes_with_stride_padding_dilation(drawn, stride, padding, dilation):
    x, w, _ = drawn
    x, w = np.pad(x, 2), w[:3, :3, :2, :2]
    how = {"stride": stride, "padding": padding, "dilation": dilation}
    close(correlate(x, w, **how), by_shifts(x, w, **how))


@settings(max_examples=80)
@given(slidings(2), st.integers(1, 3), st.integers(1, 4), st.booleans())
def test_conv_layer_is_torchs_conv2d(drawn, channels, maps, with_bias):
    x, w, how = drawn
    rng = np.random.default_rng(0)
    x, w = rng.normal(size=(channels, *x.shape)), rng.normal(size=(maps, channels, *w.shape))
    bias = rng.normal(size=maps) if with_bias else None
    theirs = torch.nn.functional.conv2d(
        *[None if a is None else torch.from_numpy(a) for a in (x, w, bias)], **how
    )
    close(conv_layer(x, w, bias, **how), theirs)


@settings(max_examples=60)
@given(st.integers(1, 4).flatmap(slidings))
def test_windows_hold_what_the_kernel_meets(drawn):
    x, w, how = drawn
    y, seen = correlate(x, w, **how), []
    for position, window in windows(x, w, **how):
        assert abs(y[position] - (window * w).sum()) <= 1e-12
        seen.append(position)
    assert seen == [p if x.ndim > 1 else p[0] for p in np.ndindex(y.shape)]
    assert len(seen) == sum(1 for _ in windows(x, w.shape, **how))


def test_the_comparison_notices_an_unflipped_kernel():
    x, w = np.arange(5.0) ** 2, np.array([1.0, 2, 4])
    with pytest.raises(AssertionError, match="differs by"):
        close(convolve1d(x, w), by_torch(x, w))
    with pytest.raises(AssertionError, match="shapes"):
        close(correlate1d(x, w, padding=1), by_torch(x, w))
    with pytest.raises(AssertionError, match="types"):
        close(correlate1d(x.astype(np.float32), w.astype(np.float32)), by_torch(x, w))
    with pytest.raises(AssertionError, match="differs by 1"):
        close(correlate1d(x, w) + 1e-11, by_torch(x, w))
    with pytest.raises(AssertionError, match="differs by nan"):
        close(correlate1d(x, w) * np.nan, by_torch(x, w))
