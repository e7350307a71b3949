"""The alarms explorer: its counts against a normal law, its curve, where the threshold is held."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab.explorers import AlarmsExplorer
from nnlab.explorers.alarms.view import GRID, TRIALS
from scipy.linalg import toeplitz
from scipy.stats import multivariate_normal


@pytest.fixture(scope="module")
def page(process_of):
    return process_of(AlarmsExplorer)


@pytest.mark.parametrize("noise", GRID["noise"])
def test_noise_alarms_as_often_as_five_normal_scores_that_share_entries(noise):
    together = noise**2 * toeplitz([3, -2, 1, 0, 0])  # [1, -1, 1] against itself, moved
    silent = multivariate_normal(cov=together, seed=0).cdf(np.ones(5))
    alarms = AlarmsExplorer(1, 5, noise).result.false_alarms / TRIALS
    assert alarms == pytest.approx(1 - silent, abs=0.06)


@pytest.mark.parametrize("windows", GRID["windows"])
@pytest.mark.parametrize("noise", GRID["noise"])
def test_a_higher_threshold_never_finds_more_and_the_motif_lies_above_the_noise(windows, noise):
    result = AlarmsExplorer(2, windows, noise).result
    for curve in (result.found_curve, result.false_alarm_curve):
        assert (np.diff(curve) <= 0).all() and 0 <= curve[-1] and curve[0] <= TRIALS
    assert (result.found_curve >= result.false_alarm_curve - 0.05 * TRIALS).all()


def test_more_windows_and_more_noise_make_more_false_alarms():
    by_windows = [AlarmsExplorer(2, n, 0.5).result.false_alarms for n in (5, 20, 40)]
    by_noise = [AlarmsExplorer(2, 5, noise).result.false_alarms for noise in GRID["noise"]]
    assert by_windows == sorted(by_windows) and by_windows[0] < by_windows[-1]
    assert by_noise == sorted(by_noise) and by_noise[0] == 0 < by_noise[-1]


@given(state=st.fixed_dictionaries({n: st.sampled_from(v) for n, v in GRID.items()}))
@settings(max_examples=60)
def test_every_sequence_stands_in_one_bar(page, state):
    shown = page.state(AlarmsExplorer(**state))["result"]
    for bars, count in (("foundBars", "found"), ("alarmsBars", "alarms")):
        assert sum(shown[bars]) == TRIALS and min(shown[bars]) >= 0
        assert sum(shown[bars][shown["at"] + 1 :]) == shown[count]


@given(width=st.integers(280, 900), noise=st.sampled_from(GRID["noise"]))
@settings(max_examples=80)
def test_both_charts_fit_and_keep_apart(page, width, noise):
    place = page.layout(AlarmsExplorer(noise=noise), width)
    chart, curve = place["chart"], place["curve"]
    assert chart["left"] >= 0 and chart["left"] + chart["width"] <= width
    beside = chart["left"] + chart["width"] + 40 <= curve["left"]
    assert beside or place["bottom"] + 50 <= curve["top"]
    assert curve["left"] >= 40 and curve["left"] + curve["size"] <= width
    assert curve["top"] + curve["size"] + 18 <= place["height"]


def test_a_place_of_the_bars_has_its_threshold(page):
    place = {"chart": {"left": 4}, "bar": 10, "low": -1, "high": 6, "by": 0.25}
    for step, threshold in enumerate(GRID["threshold"]):
        for off in (-4, 0, 4):
            assert page.call("thresholdAt", place, 14 + 10 * step + off) == threshold
    assert page.call("thresholdAt", place, -99) == -1 and page.call("thresholdAt", place, 999) == 6


def test_the_still_changes_with_the_threshold():
    assert AlarmsExplorer(1).still() != AlarmsExplorer(2).still()
