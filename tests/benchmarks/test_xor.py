"""The benchmark of XOR: honest rows, wrong answers not timed, a missed target is reported."""

import time

import pytest
import torch

from benchmarks import xor as bench


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    for name, value in {"SEEDS": 3, "EPOCHS": 4, "ROUNDS": 1, "TORCH_SEEDS": 1}.items():
        monkeypatch.setattr(bench, name, value)
    monkeypatch.setattr(bench, "CASES", bench.CASES[:2])


def test_rows_hold_rates_ratio_and_target():
    threads = torch.get_num_threads()
    rows = bench.run()
    assert torch.get_num_threads() == threads
    assert [r["name"] for r in rows] == ["XOR, 2 tanh units, sgd", "XOR, 2 tanh units, adam"]
    for r in rows:
        assert r["times_faster"] == r["ours_per_second"] / r["torch_per_second"] > 0
        assert r["target"] == ">=100" and r["met"] == (r["times_faster"] >= 100)
    assert bench.table(rows).count("| >=100") == 2


def test_rates_count_seeds_times_epochs(monkeypatch):
    def nap(*case):
        time.sleep(0.01)
        return [0.0, 0.0]

    monkeypatch.setattr(bench, "CONTENDERS", {"nap": nap})
    assert 1 < bench.measure("tanh", "sgd")["nap"] <= 2 * 4 / 0.01


def test_a_slow_answer_misses_its_target(monkeypatch, capsys):
    def slow(*case):
        time.sleep(0.05)
        return bench.ours(*case)

    monkeypatch.setitem(bench.CONTENDERS, "ours", slow)
    assert bench.main() == 1
    assert "MISSED" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["ours", "torch_stacked"])
def test_a_wrong_answer_is_not_timed(monkeypatch, name):
    right = bench.CONTENDERS[name]
    monkeypatch.setitem(bench.CONTENDERS, name, lambda *case: right(*case) + 1e-6)
    with pytest.raises(AssertionError, match=name):
        bench.run()
