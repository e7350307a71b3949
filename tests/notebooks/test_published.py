"""The published tree in a real JupyterLab, as Binder opens it: cells run, and sliders move.

One chapter here; `make launch` (LAUNCH=all) tries each of both languages.
"""

import os

import pytest

from book.setup.project import ROOT
from tests.notebooks import moved
from tests.notebooks.lab import Notebook, lab_server
from tests.project.copies import published_copy

ONE = "ko/06-vector-backprop.ipynb"
NOTEBOOKS = [
    path.relative_to(ROOT / "book").as_posix()
    for path in sorted((ROOT / "book").glob("[ek][no]/*.ipynb"))
    if os.environ.get("LAUNCH") == "all" or path.match(ONE)
]


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
    """The published tree. Its kernels import its own nnlab."""
    return published_copy(tmp_path_factory.mktemp("published") / "tree")


@pytest.fixture(scope="module")
def address(tree):
    with lab_server(tree, tree / "binder", {"PYTHONPATH": str(tree / "code")}) as port:
        yield f"http://127.0.0.1:{port}"


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_each_cell_runs_and_each_explorer_moves(name, tree, address, context):
    page = context.new_page()
    notebook = Notebook(page, address, name, app="lab")
    assert moved.run(notebook) == []
    assert notebook.ask("nnlab.__file__").startswith(str(tree))
    found = list(moved.explorers(notebook))
    assert found or name.endswith("14-errata.ipynb")
    problems = [moved.unmoved(notebook, *explorer) for explorer in found]
    assert [problem for problem in problems if problem] == []
    page.close()
