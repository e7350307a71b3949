"""The benchmark of chapter 6's gradients: it times what the chapter compares, right ones only."""

import nbformat
import numpy as np
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from benchmarks import jacobians as bench


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(bench, "ROUNDS", 1)
    monkeypatch.setattr(bench, "CALLS", {"built": 1, "product": 1})


def test_the_chapters_own_ways_are_timed():
    ways = bench.chapter_ways(nbformat.read(bench.CHAPTER, as_version=4))
    rows = bench.run()
    assert [row["name"] for row in rows] == list(ways) and len(ways) == 3
    for row in rows:
        assert row["ratio"] == row["built_us"] / row["product_us"] > 0
        assert row["met"] == (row["ratio"] >= bench.LEAST)
        assert row["name"] in bench.table(rows)


def test_a_wrong_gradient_is_not_timed():
    with pytest.raises(AssertionError, match="its name"):
        bench.row("its name", lambda: np.ones(2), lambda: np.array([1, 1.001]))


@pytest.mark.parametrize("count", [0, 2])
def test_a_chapter_that_no_longer_has_the_cell_is_an_error(count):
    cells = [new_code_cell("x = 1\nways = {}") for _ in range(count)]
    with pytest.raises(LookupError, match=f"{count} cells"):
        bench.chapter_ways(new_notebook(cells=cells))
