"""The benchmark of chapters runs each in this Python's own kernel."""

import json
import sys

import nbformat
import pytest

from benchmarks import chapters
from book.execution.kernel import CellFailed


def test_another_kernel_that_goes_by_the_name_is_passed_over(tmp_path, monkeypatch):
    spec = tmp_path / "share" / "kernels" / "python3" / "kernel.json"
    spec.parent.mkdir(parents=True)
    other = {"argv": ["/no/such/python", "{connection_file}"], "display_name": "", "language": ""}
    spec.write_text(json.dumps(other), "utf-8")
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path / "share"))
    cell = nbformat.v4.new_code_cell(f"import sys; assert sys.prefix == {sys.prefix!r}")
    path = tmp_path / "one.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=[cell]), path)
    assert chapters.seconds_of(path) > 0
    cell.source = "1 / 0"
    nbformat.write(nbformat.v4.new_notebook(cells=[cell]), path)
    with pytest.raises(CellFailed, match="ZeroDivisionError"):
        chapters.seconds_of(path)
