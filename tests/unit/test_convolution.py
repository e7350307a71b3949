"""nnlab.convolution against torch, SciPy, loops written out, and sums done by hand."""

import warnings

import numpy as np
import pytest
import scipy.signal
import torch
from convolution_references import by_loops, by_torch, close
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import _slide
from nnlab.convolution import (
    conv_layer,
    convolve,
    convolve1d,
    convolve2d,
    correlate,
    correlate1d,
    correlate2d,
    padding_amounts,
    windows,
)


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


@settings(deadline=None, max_examples=200)
@given(st.integers(1, 3).flatmap(slidings))
def test_correlate_is_torchs_conv(drawn):
    x, w, how = drawn
    close(correlate(x, w, **how), by_torch(x, w, **how))
    close(convolve(x, w, **how), by_torch(x, np.flip(w), **how))


@settings(deadline=None, max_examples=150)
@given(st.integers(1, 3).flatmap(slidings), st.sampled_from(["valid", "same"]), st.integers(1, 3))
def test_named_paddings_are_torchs(drawn, name, dilation):
    x, w, _ = drawn
    if name == "valid":
        x = np.pad(x, dilation * 4)  # room for the kernel
    with warnings.catch_warnings():  # torch: an even kernel costs it a copy
        warnings.filterwarnings("ignore", message="Using padding='same' with even")
        theirs = by_torch(x, w, padding=name, dilation=dilation)
    close(correlate(x, w, padding=name, dilation=dilation), theirs)


@settings(deadline=None, max_examples=150)
@given(st.integers(1, 4).flatmap(slidings))
def test_full_and_valid_are_scipys(drawn):
    x, w, _ = drawn
    close(correlate(x, w, padding="full"), scipy.signal.correlate(x, w, "full", "direct"))
    close(convolve(x, w, padding="full"), scipy.signal.convolve(x, w, "full", "direct"))
    x = np.pad(x, 4)
    close(correlate(x, w), scipy.signal.correlate(x, w, "valid", "direct"))
    close(convolve(x, w, padding="valid"), scipy.signal.convolve(x, w, "valid", "direct"))


@settings(deadline=None, max_examples=50)
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


@settings(deadline=None, max_examples=30)
@given(slidings(4), st.integers(1, 3), st.integers(0, 2), st.integers(1, 2))
def test_four_axes_with_stride_padding_dilation(drawn, stride, padding, dilation):
    x, w, _ = drawn
    x, w = np.pad(x, 2), w[:3, :3, :2, :2]
    how = {"stride": stride, "padding": padding, "dilation": dilation}
    close(correlate(x, w, **how), by_loops(x, w, **how))


@pytest.mark.parametrize("block", [1, 7, 100])
@pytest.mark.parametrize("axes", [1, 2, 3, 4])
def test_the_block_size_changes_nothing(monkeypatch, block, axes):
    rng = np.random.default_rng(axes)
    x, w = rng.integers(-9, 9, (5, 6, 7, 4)[:axes]), rng.integers(-9, 9, (2, 3, 2, 1)[:axes])
    whole = correlate(x, w, stride=2, padding=1)
    layer = conv_layer(np.ones((2, 5, 6)), np.ones((3, 2, 2, 3)))
    monkeypatch.setattr(_slide, "BLOCK", block)
    close(correlate(x, w, stride=2, padding=1), whole, 0)
    close(conv_layer(np.ones((2, 5, 6)), np.ones((3, 2, 2, 3))), layer, 0)


def test_sums_by_hand():
    x, w = [1, 2, 3, 4], [10, 0, -1]
    assert correlate1d(x, w).tolist() == [1 * 10 + 2 * 0 - 3, 2 * 10 + 3 * 0 - 4] == [7, 16]
    assert convolve1d(x, w).tolist() == [1 * -1 + 2 * 0 + 3 * 10, 2 * -1 + 4 * 10] == [29, 38]
    assert correlate1d(x, w, padding=1).tolist() == [0 - 2, 7, 16, 3 * 10 + 0]
    assert correlate1d(x, w, stride=2, padding=1).tolist() == [-2, 16]
    assert correlate1d(x, [1, 1], dilation=3).tolist() == [1 + 4]
    assert correlate1d(x, [1, 10], padding="same").tolist() == [1 + 20, 2 + 30, 3 + 40, 4 + 0]
    picture = [[1, 2, 0], [0, 1, 3]]
    kernel = [[1, 0], [2, -1]]
    assert correlate2d(picture, kernel).tolist() == [[1 + 2 * 0 - 1, 2 + 2 * 1 - 3]] == [[0, 1]]
    assert convolve2d(picture, kernel).tolist() == [[-1 + 2 * 2 + 1, -2 + 2 * 0 + 3]] == [[4, 1]]


def test_conv_layer_by_hand():
    x = [[[1, 2], [3, 4]], [[5, 6], [7, 8]]]
    w = [[[[1]], [[10]]], [[[0]], [[-1]]], [[[2]], [[0]]]]
    y = conv_layer(x, w, bias=[0, 100, -1])
    assert y[0].tolist() == [[1 + 50, 2 + 60], [3 + 70, 4 + 80]]
    assert y[1].tolist() == [[100 - 5, 100 - 6], [100 - 7, 100 - 8]]
    assert y[2].tolist() == [[2 - 1, 4 - 1], [6 - 1, 8 - 1]]


@settings(deadline=None, max_examples=80)
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


@settings(deadline=None, max_examples=60)
@given(st.integers(1, 4).flatmap(slidings))
def test_windows_hold_what_the_kernel_meets(drawn):
    x, w, how = drawn
    y, seen = correlate(x, w, **how), []
    for position, window in windows(x, w, **how):
        assert abs(y[position] - (window * w).sum()) <= 1e-12
        seen.append(position)
    assert seen == [p if x.ndim > 1 else p[0] for p in np.ndindex(y.shape)]
    assert len(seen) == sum(1 for _ in windows(x, w.shape, **how))


def test_windows_are_read_only_views_one_by_one():
    steps = windows([1, 2, 3, 4], 2, stride=2, padding=1)
    assert next(steps)[1].tolist() == [0, 1]
    assert [(i, window.tolist()) for i, window in steps] == [(1, [2, 3]), (2, [4, 0])]
    _, window = next(windows(np.eye(3), (2, 2)))
    with pytest.raises(ValueError, match="read-only"):
        window[0, 0] = 5


def test_same_and_full_windows_are_those_of_correlate():
    x, w = np.arange(1, 6), np.array([1, 2, 3, 4])
    for name in ("same", "full"):
        sums = [(window * w).sum() for _, window in windows(x, w, padding=name)]
        assert sums == correlate1d(x, w, padding=name).tolist()
        (amounts,) = padding_amounts(4, name)
        assert sums == correlate1d(np.pad(x, amounts), w).tolist()


@pytest.mark.parametrize(
    "x_type, w_type, y_type",
    [
        ("float64", "float64", "float64"),
        ("float32", "float32", "float32"),
        ("float32", "float64", "float64"),
        ("uint8", "float32", "float32"),
        ("int64", "float32", "float64"),
        ("uint8", "int8", "int64"),
        ("uint8", "uint8", "int64"),
        ("int32", "int32", "int64"),
        ("uint64", "uint64", "uint64"),
        (">f8", ">f8", "float64"),
    ],
)
def test_types(x_type, w_type, y_type):
    y = correlate([200, 100, 50], np.array([2, 3], w_type))  # a list of ints is int64
    assert y.tolist() == [700, 350]
    y = correlate(np.array([200, 100, 50], x_type), np.array([2, 3], w_type))
    assert (y.tolist(), y.dtype) == ([700, 350], np.dtype(y_type))


def test_big_integers_are_exact():
    assert correlate1d([2**53, 1], [1, 1]).tolist() == [2**53 + 1]  # a float64 would round


@pytest.mark.parametrize("layout", [np.asfortranarray, lambda x: x[::-1, ::-1], np.transpose])
def test_any_memory_layout(layout):
    x = layout(np.arange(42.0).reshape(6, 7))
    w = layout(np.arange(6.0).reshape(2, 3))
    close(correlate2d(x, w, stride=2), by_loops(x, w, stride=2))


def test_nan_is_kept_where_its_windows_are_and_nowhere_else():
    x = np.ones((6, 7))
    x[2, 3] = np.nan
    y = correlate2d(x, np.zeros((2, 3)))  # 0 * nan is nan as well
    nan = [(i, j) for i, j in np.ndindex(y.shape) if np.isnan(y[i, j])]
    assert nan == [(i, j) for i in (1, 2) for j in (1, 2, 3)]
    assert np.isnan(correlate1d([1.0, 2, 3], [np.nan])).all()


def test_arguments_are_not_changed():
    x, w = np.arange(9.0).reshape(3, 3), np.eye(2)
    for function in (correlate2d, convolve2d):
        y = function(x, w, padding=0)
        y[:] = -1
    assert x.tolist() == [[0, 1, 2], [3, 4, 5], [6, 7, 8]] and w.tolist() == [[1, 0], [0, 1]]


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
