"""The report of the benchmarks keeps what it was given, and tables that were not run again."""

import json

from benchmarks import __main__ as bench
from benchmarks import motifs, report


def test_tables_of_other_names_stay(tmp_path):
    path = tmp_path / "benchmarks.json"
    report.write({"one": "a  1", "two": "b  2"}, path)
    report.write({"two": "b  3"}, path)
    found = json.loads(path.read_text("utf-8"))
    assert found["tables"] == {"one": "a  1", "two": "b  3"}
    assert found["core"] and found["versions"]["numpy"].count(".") == 2


def test_the_committed_report_holds_every_benchmark():
    found = json.loads(report.REPORT.read_text("utf-8"))
    assert set(found["tables"]) == set(bench.NAMES)


def test_a_miss_of_a_benchmark_with_rows_of_its_own_ends_the_run_with_1(monkeypatch, capsys):
    drawn = [{"size": 16, "letters": 4, "right": 3}]
    noise = [{"size": 32, "thickness": 2, "shares": [1, 1, 0.9, 0, 0, 0]}]
    monkeypatch.setattr(motifs, "run", lambda: {"drawn": drawn, "noise": noise})
    monkeypatch.setattr(motifs, "table", lambda rows: "the table")
    monkeypatch.setattr(report, "write", lambda tables: None)
    assert bench.main(["motifs"]) == 1
    assert "2 targets missed" in capsys.readouterr().out
    noise[0]["shares"][2] = drawn[0]["right"] = 4
    assert bench.main(["motifs"]) == 0


def test_rows_without_a_target_miss_none():
    assert report.missed([{"met": True}, {"met": None}, {"seconds": 3}, {"met": False}]) == 1
