"""Give myst_nb what the chapters' cells printed: from book/execution, which runs each of them once.

myst_nb itself executes nothing here. Pages that need it are executed before any page is read, so
that `jupyter-book build .` and Sphinx alone do the same as `make site`, after which nothing is left
to execute.
"""

import hashlib
from pathlib import Path

import nbformat
from myst_nb import sphinx_ as myst_nb_sphinx
from myst_nb.core.execute import NotebookClientBase
from sphinx.util import logging

from book.execution.chapters import Place, bring_up_to_date, executed
from book.source.chapters import ROOT, ChapterError
from book.source.pages import read_page

logger = logging.getLogger(__name__)


def place_of(config):
    home, kept = Path(config.execution_home), config.execution_folder
    return Place(Path(kept) if kept else home / "_build" / "executed", home / "book", home)


def execute(app, env, added, changed, removed):
    """Execute what needs it; return the pages that show something else than when they were read."""
    pages = {name: page for name in sorted(env.found_docs) if (page := _page(env, name))}
    language, place = app.config.language, place_of(app.config)
    tell = lambda text: logger.info("[execute] %s", text)  # noqa: E731
    done = bring_up_to_date(pages.values(), [language], place, tell=tell)
    for failure in done.failed.values():
        logger.warning("%s", failure)
    app.executions = {
        env.doc2path(name): executed(page, language, place) for name, page in pages.items()
    }
    return [name for name in pages if _outdated(app, env, name)]


def _page(env, name):
    """Return the page `name` if it has code cells; what cannot be read fails when it is read."""
    path = Path(env.doc2path(name))
    try:
        page = read_page(path) if path.suffix == ".md" else None
    except ChapterError:
        return None
    return page if page and page.code_cells else None


def _outdated(app, env, name):
    given = env.metadata.get(name, {}).get("execution")
    return name in env.all_docs and given != _digest(app.executions[env.doc2path(name)])


def _digest(notebook):
    if notebook is None:
        return None
    return hashlib.sha256(nbformat.writes(notebook).encode()).hexdigest()[:16]


class ExecutedClient(NotebookClientBase):
    """Hands out the outputs of the execution that is kept for a page."""

    def __init__(self, notebook, path, config, logger, kept):
        super().__init__(notebook, path, config, logger)
        self._kept = kept

    def start_client(self):
        metadata = self._notebook.metadata
        metadata.setdefault("language_info", nbformat.from_dict({"name": "python"}))
        if self._kept is None:
            return
        cells = [cell for cell in self._notebook.cells if cell.cell_type == "code"]
        for cell, known in zip(cells, self._kept.cells, strict=True):
            cell.outputs, cell.execution_count = known.outputs, known.execution_count
        if "widgets" in self._kept.metadata:
            metadata.widgets = self._kept.metadata.widgets


def hand_out(app):
    """Put our client in the place of those with which myst_nb executes."""

    def create_client(notebook, source, nb_config, logger, read_fmt=None):
        kept = app.executions.get(source)
        env = app.env
        env.metadata[env.docname]["execution"] = _digest(kept)
        return ExecutedClient(notebook, Path(source), nb_config, logger, kept)

    if not hasattr(myst_nb_sphinx, "create_client"):
        raise RuntimeError("myst_nb has another way to execute; mend book/_ext/outputs/executed.py")
    myst_nb_sphinx.create_client = create_client


def setup(app):
    app.add_config_value("execution_home", str(ROOT), "")
    app.add_config_value("execution_folder", "", "")
    app.connect("env-get-outdated", execute)
    app.connect("builder-inited", hand_out)
    return {"parallel_read_safe": True, "parallel_write_safe": True, "env_version": 1}
