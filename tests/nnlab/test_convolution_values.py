"""nnlab.convolution by hand: sums, windows, types, NaN, memory."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nnlab import _slide
from nnlab.convolution import (
    conv_layer,
    convolve1d,
    convolve2d,
    correlate,
    correlate1d,
    correlate2d,
    padding_amounts,
    windows,
)

from tests.nnlab.convolution_references import by_shifts, close


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
        ("uint8", "uint64", "uint64"),
        ("uint64", "int8", "int64"),
        (">f8", ">f8", "float64"),
    ],
)
def test_types(x_type, w_type, y_type):
    y = correlate([200, 100, 50], np.array([2, 3], w_type))  # a list of ints is int64
    assert y.tolist() == [700, 350]
    y = correlate(np.array([200, 100, 50], x_type), np.array([2, 3], w_type))
    assert (y.tolist(), y.dtype) == ([700, 350], np.dtype(y_type))


WHOLE = {
    np.int64: st.integers(-(2**63), 2**63 - 1) | st.integers(-(2**31), 2**31),
    np.uint64: st.integers(0, 2**64 - 1) | st.integers(0, 2**31),
    np.int8: st.integers(-128, 127),
}


@given(st.data(), st.sampled_from([*WHOLE]), st.sampled_from([*WHOLE]))
def test_whole_numbers_are_pythons_exactly_or_refused(data, x_type, w_type):
    x = data.draw(st.lists(WHOLE[x_type], min_size=3, max_size=5))
    w = data.draw(st.lists(WHOLE[w_type], min_size=1, max_size=3))
    windows = [x[i : i + len(w)] for i in range(len(x) - len(w) + 1)]
    exact = [sum(a * b for a, b in zip(one, w, strict=True)) for one in windows]
    limit = 2**64 if x_type is w_type is np.uint64 else 2**63
    possible = max(map(abs, x)) * sum(map(abs, w))
    try:
        y = correlate1d(np.array(x, x_type), np.array(w, w_type))
    except ValueError as error:
        assert max(possible, *map(abs, x + w)) >= limit
        assert "try floats" in str(error)
    else:
        assert y.tolist() == exact


def test_big_integers_are_exact():
    assert correlate1d([2**53, 1], [1, 1]).tolist() == [2**53 + 1]  # a float64 would round
    assert correlate1d(np.array([2**53 + 1], np.uint64), [1]).tolist() == [2**53 + 1]
    least = np.full((1, 1, 1), -(2**62))
    layer = conv_layer(least, [[[[1]]], [[[-1]]]], bias=[-(2**61), 2**61])
    assert layer.ravel().tolist() == [-(2**62) - 2**61, 2**62 + 2**61]


@pytest.mark.parametrize(
    ("call", "most"),
    [
        (lambda: correlate1d([2**62], [4]), 2**64),
        (lambda: correlate1d([-(2**63)], [-1]), 2**63),
        (lambda: correlate1d(np.array([2**63], np.uint64), [1]), 2**63),
        (lambda: conv_layer([[[2**62]]], [[[[1]]]], bias=[2**62]), 2**63),
    ],
)
def test_what_no_int64_holds_is_refused_with_its_size(call, most):
    with pytest.raises(ValueError, match=f"can reach {most}, more than int64 holds; try floats"):
        call()


@pytest.mark.parametrize("layout", [np.asfortranarray, lambda x: x[::-1, ::-1], np.transpose])
def test_any_memory_layout(layout):
    x = layout(np.arange(42.0).reshape(6, 7))
    w = layout(np.arange(6.0).reshape(2, 3))
    close(correlate2d(x, w, stride=2), by_shifts(x, w, stride=2))


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
