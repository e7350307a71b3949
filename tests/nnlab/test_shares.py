"""Shares with their intervals, beside scipy's, and what cannot be a share."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nnlab.drawing import draw_shares, new_figure
from nnlab.shares import (
    difference_interval,
    difference_text,
    interval_text,
    intervals,
    sign_test,
)
from scipy.stats import binomtest


@given(st.integers(1, 10_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_interval_is_wilsons(counted):
    wilson = binomtest(*counted).proportion_ci(method="wilson")
    assert intervals(counted[:1], counted[1])[:, 0] == pytest.approx(tuple(wilson), abs=1e-12)


@given(st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_share_lies_within_and_even_0_and_all_are_not_certain(counted):
    hits, of = counted
    (low,), (high,) = intervals([hits], of)
    assert -1e-12 <= low <= hits / of + 1e-12 and hits / of - 1e-12 <= high <= 1 + 1e-12
    assert high - low > 0.5 / of


def test_the_difference_is_newcombes_own_example():
    # Newcombe 1998, table II, method 10, example (a): 56/70 against 48/80.
    assert difference_interval(56, 48, (70, 80)) == pytest.approx((0.0524, 0.3339), abs=5e-5)


def test_the_difference_of_two_runs_is_wider_than_either_and_turns_with_them():
    low, high = difference_interval(62, 70, 100)
    assert low < -0.08 < high and (-high, -low) == pytest.approx(difference_interval(70, 62, 100))
    assert high - low > np.diff(intervals([62], 100), axis=0).item()
    assert difference_interval(100, 100, 100)[1] > 0.03


@given(st.integers(0, 2000), st.integers(0, 2000))
def test_the_split_of_what_only_one_won_is_as_probable_as_scipy_says(first, second):
    known = binomtest(first, first + second).pvalue if first + second else 1
    assert sign_test(first, second) == sign_test(second, first) == pytest.approx(known, abs=1e-12)


def test_seventeen_split_into_fourteen_and_three_by_hand():
    assert sign_test(14, 3) == 2 * (1 + 17 + 136 + 680) / 2**17


@pytest.mark.parametrize("counts", [(-1, 3), (3, -1), (0.5, 3)])
def test_what_is_no_count_is_quoted(counts):
    with pytest.raises(ValueError, match="first={} and second={} are no counts".format(*counts)):
        sign_test(*counts)


def test_texts_give_both_ends_rounded():
    assert interval_text(40, 42) == "0.84 to 0.99"
    assert interval_text(40, 42, places=0, times=100) == "84 to 99"
    assert difference_text(56, 48, (70, 80)) == "0.05 to 0.33"
    assert difference_text(56, 48, (70, 80), places=1, times=100) == "5.2 to 33.4"


def test_series_differ_in_marker_and_colour_and_give_the_axis_back():
    _, ax = new_figure()
    for kind in (0, 1):
        assert draw_shares(ax, [2, 3], [62, 100], 100, kind) is ax
    first, second = [bars.lines[0] for bars in ax.containers]
    assert first.get_marker() != second.get_marker() and first.get_color() != second.get_color()
    assert first.get_ydata().tolist() == [0.62, 1.0]


@pytest.mark.parametrize("hits, of", [([-1], 10), ([11], 10), ([0], 0)])
def test_what_is_no_share_is_quoted(hits, of):
    with pytest.raises(ValueError, match=rf"\[{hits[0]}\] of {of}"):
        intervals(hits, of)


def test_a_fourth_series_has_no_marker():
    _, ax = new_figure()
    with pytest.raises(ValueError, match="kind=3 does not fit; try 0 to 2"):
        draw_shares(ax, [1], [1], 1, kind=3)
