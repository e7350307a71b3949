"""The benchmark of the playground: honest rows, wrong answers not timed, a miss is reported."""

import pytest
import torch

from benchmarks import playground as bench


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    for name, value in {"STEPS": 20, "FRAMES": 3, "ROUNDS": 1, "TORCH_STEPS": 3}.items():
        monkeypatch.setattr(bench, name, value)
    monkeypatch.setattr(bench, "CASES", bench.CASES[:2])


def test_rows_hold_rates_ratio_and_target():
    threads = torch.get_num_threads()
    rows = bench.run()
    assert torch.get_num_threads() == threads
    assert [r["name"] for r in rows] == ["tanh, sgd", "tanh, adam"]
    for r in rows:
        assert r["times_faster"] == r["steps_per_second"] / r["torch_per_second"] > 0
        assert r["met"] == (r["frame_ms"] <= 1000 / 60)
    assert bench.table(rows).count("<=16.7") == 2


def test_a_slow_frame_misses_its_target(monkeypatch, capsys):
    monkeypatch.setattr(bench, "FRAME_MS", 0)
    assert bench.main() == 1
    assert capsys.readouterr().out.count("MISSED") == 2


def test_a_wrong_answer_is_not_timed(monkeypatch):
    right = bench.torch_script
    monkeypatch.setattr(
        bench, "torch_script", lambda *given: right(*given).replace("lr=0.03", "lr=0.031")
    )
    with pytest.raises(AssertionError):
        bench.run()
