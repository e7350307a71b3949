"""The benchmark of nnlab.graph: honest rows, wrong answers not timed, a miss is reported."""

import time

import pytest
import torch

from benchmarks import graph as bench
from benchmarks import graph_contenders


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    for name, value in {"NEURON_ROUNDS": 3, "NEURON_CALLS": 5, "NET_ROUNDS": 1}.items():
        monkeypatch.setattr(bench, name, value)
    monkeypatch.setattr(bench, "NET_CALLS", dict.fromkeys(bench.NET_CALLS, 1))
    monkeypatch.setattr(bench, "IMPORT_ROUNDS", 1)
    monkeypatch.setattr(graph_contenders, "POINTS", 4)


def test_rows_hold_times_ratios_and_targets():
    threads = torch.get_num_threads()
    *rows, importing = bench.run()
    assert torch.get_num_threads() == threads
    assert [(r["ours"], r["peer"], r["target"]) for r in rows] == [
        ("compiled", "micrograd", ">=10"),
        ("nodes", "micrograd", ">=1"),
        ("nodes", "micrograd", ">=300"),
        ("nodes", "torch", ">=0.05"),
        ("compiled", "micrograd", ">=300"),
        ("compiled", "torch", ">=0.05"),
    ]
    for r in rows:
        assert r["times_faster"] == r["peer_us"] / r["ours_us"] > 0
        assert r["met"] == (r["times_faster"] >= float(r["target"][2:]))
    assert 0 < importing["seconds"] < 5 and importing["mb"] > 0 and not importing["torch"]
    assert bench.table([*rows, importing]).count("| >=") == 6


def test_a_slow_answer_misses_its_target(monkeypatch, capsys):
    row = bench.row("x", "slow", "quick", {"slow": 2.0, "quick": 1.0}, 1)
    assert (row["times_faster"], row["met"]) == (0.5, False)
    monkeypatch.setattr(bench, "MOST_SECONDS", 0)
    assert bench.main() == 1
    assert "MISSED" in capsys.readouterr().out


@pytest.mark.parametrize("which", ["neurons", "nets"])
def test_contenders_agree_and_a_wrong_one_is_refused(which):
    contenders = getattr(graph_contenders, which)()
    bench.agree(contenders)
    value, gradients = contenders["compiled"]()
    contenders["compiled"] = lambda: (value, [-g for g in gradients])
    with pytest.raises(AssertionError, match="compiled and micrograd"):
        bench.agree(contenders)


def test_medians_are_per_call():
    times = bench.measure({"nap": lambda: time.sleep(0.002)}, 3, {"nap": 2})
    assert 2000 <= times["nap"] < 100_000
