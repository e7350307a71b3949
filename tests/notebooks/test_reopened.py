"""A saved notebook that is opened again, and not run: explorers are alive, or still pictures."""

import contextlib

import nbformat
import pytest
from playwright.sync_api import TimeoutError

from tests.notebooks.hands import hold_key
from tests.notebooks.lab import write_notebook
from tests.notebooks.watched import KERNEL, Watched

STATE = "application/vnd.jupyter.widget-state+json"
SESSION = "jupyterapp.shell.currentWidget.sessionContext"
RESTART = f"{SESSION}.session.kernel.restart()"
END = f"{SESSION}.shutdown()"


def run(open_notebook, folder, name):
    """Run a notebook with one explorer and return (the notebook, the explorer)."""
    write_notebook(folder / name, KERNEL, "row = Convolution1DExplorer()\nrow")
    notebook = open_notebook(name)
    notebook.run_all()
    return notebook, Watched(notebook, "row", 0)


def end(notebook):
    notebook.page.evaluate(END)
    notebook.page.close()


@pytest.fixture(scope="module")
def saved(folder, open_notebook):
    """Run a notebook, move a slider, save, and end its kernel; return the file's name."""
    notebook, row = run(open_notebook, folder, "saved.ipynb")
    row.control("step").locator(".noUi-handle").focus()
    hold_key(row.page, "ArrowRight", 2)
    assert row.settled()["step"] == 2
    notebook.save()
    end(notebook)
    return "saved.ipynb"


def steps(path):
    """Return the step of each explorer that the file holds."""
    state = nbformat.read(path, 4).metadata.widgets[STATE].state
    return [model["state"]["step"] for model in state.values() if "_esm" in model["state"]]


def wait_for(notebook, line):
    """Wait for a line of the explorer; read the page once more if its connection was lost.

    When a connection breaks and comes back, JupyterLab's widget manager (jupyterlab_widgets 3.0.17)
    asks the kernel alone for its widgets and takes all as restored, or waits for ever for an answer
    that was under way: "model not found" or "Loading widget..." then stands where an explorer is in
    the file. A busy machine breaks connections.
    """
    lost = notebook.page.get_by_text("Error displaying widget: model not found")
    with contextlib.suppress(TimeoutError):
        line.or_(lost).wait_for()
    if not line.is_visible():
        shown = notebook.page.locator(".jp-OutputArea").all_inner_texts()
        assert any("Connection lost" in said for said in notebook.said), (shown, notebook.said)
        notebook.reload()
        line.wait_for()


def moves(notebook, outputs, to):
    """Hold the key down on the slider of the step; tell whether the picture follows."""
    box = notebook.page.locator(".jupyter-widgets.nnlab:has(.nnlab-controls)")
    line = box.locator(".nnlab-line")
    wait_for(notebook, line.filter(has_text=outputs))
    assert notebook.ask("'row' in globals()") is False
    box.locator(".noUi-handle").nth(3).focus()
    hold_key(notebook.page, "ArrowRight", 1)
    line.filter(has_text=to).wait_for()


def test_the_sliders_are_saved(saved, folder):
    assert steps(folder / saved) == [2]


def test_its_explorer_moves_before_any_cell_is_run(saved, open_notebook):
    notebook = open_notebook(saved)
    moves(notebook, "y2 =", to="y3 =")
    assert notebook.errors == []
    end(notebook)


def test_opened_not_run_and_saved_it_is_alive_the_next_time(saved, folder, open_notebook):
    notebook = open_notebook(saved)
    moves(notebook, "y2 =", to="y3 =")
    notebook.save()
    end(notebook)
    assert steps(folder / saved) == [2]
    moves(open_notebook(saved), "y2 =", to="y3 =")


def test_saved_once_more_after_the_kernel_was_restarted_it_is_alive(folder, open_notebook):
    notebook, _ = run(open_notebook, folder, "restarted.ipynb")
    notebook.save()
    notebook.page.evaluate(RESTART)
    notebook.ask("1")
    notebook.save()
    end(notebook)
    moves(open_notebook("restarted.ipynb"), "y0 =", to="y1 =")


def test_saved_only_after_the_kernel_was_restarted_it_is_a_picture(folder, open_notebook):
    notebook, _ = run(open_notebook, folder, "late.ipynb")
    notebook.page.evaluate(RESTART)
    notebook.ask("1")
    notebook.save()
    end(notebook)
    notebook = open_notebook("late.ipynb")
    notebook.page.locator(".jp-OutputArea .jp-RenderedSVG img").wait_for()
    assert notebook.page.get_by_text("Error displaying widget").count() == 0


def test_a_notebook_that_is_run_twice_holds_its_explorer_once(folder, open_notebook):
    notebook, _ = run(open_notebook, folder, "twice.ipynb")
    notebook.save()
    once = nbformat.read(folder / "twice.ipynb", 4).metadata.widgets[STATE].state
    notebook.run_all()
    notebook.page.locator(".jp-InputPrompt", has_text="[4]:").wait_for()
    assert Watched(notebook, "row", 0).settled()["step"] == 0
    notebook.save()
    again = nbformat.read(folder / "twice.ipynb", 4).metadata.widgets[STATE].state
    assert len(again) == len(once) and steps(folder / "twice.ipynb") == [0]
