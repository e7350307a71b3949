"""The benchmark against torch and SciPy: honest rows, and a missed target is reported."""

import time

import numpy as np
import pytest
import torch

from benchmarks import convolution as bench


@pytest.fixture
def one_quick_case(monkeypatch):
    for name, value in {
        "TYPES": ("float64",),
        "SIZES": (28,),
        "KERNELS": (3,),
        "STRIDES": (2,),
    }.items():
        monkeypatch.setattr(bench, name, value)
    monkeypatch.setitem(bench.REPEATS, 28, 2)
    monkeypatch.setitem(bench.CALLS, 28, 2)


def replace(monkeypatch, contender):
    monkeypatch.setitem(bench.CONTENDERS, "ours", contender)


def test_a_row_holds_times_ratios_and_target(one_quick_case):
    threads = torch.get_num_threads()
    (row,) = bench.run()
    assert (row["name"], row["size"], row["kernel"], row["stride"]) == (
        "correlate2d float64",
        28,
        3,
        2,
    )
    for name in ("torch", "scipy", "ndimage"):
        assert row[f"ratio_{name}"] == row["ours_us"] / row[f"{name}_us"] > 0
    assert row["target"] == "torch<=5.0 scipy<=1.5"
    assert row["met"] == (row["ratio_torch"] <= 5 and row["ratio_scipy"] <= 1.5)
    assert torch.get_num_threads() == threads
    assert "28x28" in bench.table([row])


def test_a_slow_answer_misses_its_target(one_quick_case, monkeypatch, capsys):
    def slow(*case):
        time.sleep(0.01)
        return bench.correlate2d(*case)

    replace(monkeypatch, slow)
    assert bench.main() == 1
    assert "MISSED" in capsys.readouterr().out


def test_a_wrong_answer_is_not_timed(one_quick_case, monkeypatch):
    replace(monkeypatch, lambda x, w, stride: bench.correlate2d(x, np.flip(w), stride))
    with pytest.raises(AssertionError, match="ours"):
        bench.run()


def test_sizes_without_a_target_are_neither_met_nor_missed(monkeypatch):
    monkeypatch.setitem(bench.REPEATS, 128, 1)
    row = bench.row("float32", 128, 3, 1)
    assert row["target"] is None and row["met"] is None
    assert bench.table([row]).endswith("| -")
