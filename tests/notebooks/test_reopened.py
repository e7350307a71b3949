"""A saved notebook that is opened again, and not run: its explorers are still alive."""

import nbformat
import pytest

from tests.notebooks.hands import hold_key
from tests.notebooks.lab import write_notebook
from tests.notebooks.watched import KERNEL, Watched

STATE = "application/vnd.jupyter.widget-state+json"


@pytest.fixture(scope="module")
def saved(folder, open_notebook):
    """Run a notebook, move a slider, save, and end its kernel; return the file's name."""
    path = folder / "saved.ipynb"
    write_notebook(path, KERNEL, "row = Convolution1DExplorer()\nrow")
    notebook = open_notebook(path.name)
    notebook.run_all()
    row = Watched(notebook, "row", 0)
    row.control("step").locator(".noUi-handle").focus()
    hold_key(row.page, "ArrowRight", 2)
    assert row.settled()["step"] == 2
    notebook.save()
    notebook.page.evaluate("jupyterapp.shell.currentWidget.sessionContext.shutdown()")
    notebook.page.close()
    return path.name


def test_the_sliders_are_saved(saved, folder):
    state = nbformat.read(folder / saved, 4).metadata.widgets[STATE].state
    assert [model["state"]["step"] for model in state.values() if "_esm" in model["state"]] == [2]


def test_its_explorer_moves_before_any_cell_is_run(saved, open_notebook):
    notebook = open_notebook(saved)
    errors = notebook.errors
    box = notebook.page.locator(".jupyter-widgets.nnlab:has(.nnlab-controls)")
    line = box.locator(".nnlab-line")
    line.filter(has_text="y₂").wait_for()
    assert notebook.ask("'row' in globals()") is False
    box.locator(".noUi-handle").nth(3).focus()
    hold_key(notebook.page, "ArrowRight", 1)
    line.filter(has_text="y₃").wait_for()
    assert errors == []
