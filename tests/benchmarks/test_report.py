"""The report of the benchmarks keeps what it was given, and tables that were not run again."""

import json

from benchmarks import report


def test_tables_of_other_names_stay(tmp_path):
    path = tmp_path / "benchmarks.json"
    report.write({"one": "a  1", "two": "b  2"}, path)
    report.write({"two": "b  3"}, path)
    found = json.loads(path.read_text("utf-8"))
    assert found["tables"] == {"one": "a  1", "two": "b  3"}
    assert found["core"] and found["versions"]["numpy"].count(".") == 2


def test_the_committed_report_holds_every_benchmark():
    from benchmarks.__main__ import NAMES

    found = json.loads(report.REPORT.read_text("utf-8"))
    assert set(found["tables"]) == set(NAMES)
