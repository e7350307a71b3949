"""A chapter that Jupytext itself saves, as an author's JupyterLab does, stays the same chapter."""

import jupytext
import nbformat
import pytest
from jupytext.config import load_jupytext_config

from book.checks.front_matter import front_matter_problems
from book.source.chapters import chapter_paths
from book.source.pages import Page, read_page

NOTEBOOKS = [path for path in chapter_paths() if read_page(path).code_cells]


def saved(path, change=lambda notebook: None):
    """Return the page of `path` as Jupytext writes it; `change` is what the author did to it."""
    config = load_jupytext_config(str(path))
    notebook = jupytext.read(path, config=config)
    change(notebook)
    return Page(path.name, jupytext.writes(notebook, fmt="md:myst", config=config))


def told(page):
    return page.front, [(cell.kind, cell.tags, cell.text) for cell in page.cells[1:]]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_nothing_is_lost_and_nothing_is_added(path):
    assert told(saved(path)) == told(read_page(path))


def test_what_an_editor_keeps_in_a_notebook_does_not_reach_the_chapter():
    def run(notebook):
        notebook.metadata["widgets"] = {"application/vnd.jupyter.widget-state+json": {}}
        notebook.metadata["language_info"] = {"name": "python", "version": "3.11.7"}
        for cell in notebook.cells:
            cell.metadata |= {"scrolled": True, "editable": True, "jupyter": {"x": 1}}

    assert told(saved(NOTEBOOKS[0], run)) == told(read_page(NOTEBOOKS[0]))


def test_without_the_filter_the_check_names_what_is_gone():
    """Jupytext's own settings drop four keys: this test of ours can fail."""
    notebook = nbformat.from_dict(jupytext.read(NOTEBOOKS[0]))
    page = Page(NOTEBOOKS[0].name, jupytext.writes(notebook, fmt="md:myst"))
    found = " ".join(front_matter_problems(page))
    assert all(f"front matter's {key} is None" in found for key in ("covers", "terms", "sources"))
    assert "description is None" in found
