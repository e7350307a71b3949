"""One JupyterLab and one browser for all that is tried in a notebook."""

import pytest

from tests.notebooks.lab import Notebook, lab_server
from tests.notebooks.proxy import SlowLine
from tests.site.conftest import browser as browser  # the same Chromium, reaching no other host


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("notebooks")


@pytest.fixture(scope="session")
def line(folder):
    """The line to JupyterLab; `line.delay` may be set, and is 0 otherwise."""
    with lab_server(folder) as port, SlowLine(port) as line:
        yield line


@pytest.fixture(scope="session")
def open_notebook(browser, line):
    """Return a function that opens a notebook of `folder` in a page of its own."""
    contexts = []

    def opened(name):
        contexts.append(browser.new_context(viewport={"width": 1280, "height": 900}))
        return Notebook(contexts[-1].new_page(), f"http://127.0.0.1:{line.port}", name)

    yield opened
    for context in contexts:
        context.close()
