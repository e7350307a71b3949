"""One JupyterLab and one browser for all that is tried in a notebook."""

import pytest

from tests.chromium import running
from tests.notebooks.lab import Notebook, lab_server
from tests.notebooks.proxy import SlowLine


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("notebooks")


@pytest.fixture(scope="session")
def line(folder):
    """The line to JupyterLab; `line.delay` may be set, and is 0 otherwise."""
    with lab_server(folder) as port, SlowLine(port) as line:
        yield line


@pytest.fixture(scope="session")
def browser():
    """A whole Chromium, as JupyterLab is used in."""
    with running() as browser:
        yield browser


@pytest.fixture(scope="session")
def context(browser):
    """One for all pages: JupyterLab's megabytes of scripts are read once."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context
    context.close()


@pytest.fixture(scope="module")
def open_notebook(context, line):
    """Return a function that opens a notebook of `folder`; its page lives as long as a module."""
    pages = []

    def opened(name):
        pages.append(context.new_page())
        return Notebook(pages[-1], f"http://127.0.0.1:{line.port}", name)

    yield opened
    for page in pages:
        page.close()
