"""Every explorer that is there, and its view's JavaScript in a process that lives for a session."""

import pytest
from nnlab.explorers.core.contract import contracts
from nnlab.language import LANGUAGES

from book.setup.browser import headless_shell
from tests.chromium import running
from tests.explorers.view_page import ViewPage
from tests.explorers.view_process import ViewProcess


@pytest.fixture(scope="session")
def process_of(tmp_path_factory):
    """Return a function: the ViewProcess of an explorer's class, started when first asked for."""
    started = {}

    def process(explorer_class):
        name = explorer_class.__name__
        if name not in started:
            script = contracts()[name].made().view._esm
            started[name] = ViewProcess(script, tmp_path_factory.mktemp(name))
        return started[name]

    yield process
    for one in started.values():
        one.close()


@pytest.fixture(scope="session")
def browser():
    with running(headless_shell) as browser:
        yield browser


@pytest.fixture(scope="session")
def desk(browser):
    """Return {language: ViewPage} of wide pages with a mouse and a keyboard."""
    pages = {language: ViewPage(browser, language) for language in LANGUAGES}
    yield pages
    for page in pages.values():
        page.close()


@pytest.fixture
def phone(browser):
    """Return a ViewPage of 360 pixels with fingers."""
    page = ViewPage(browser, touch=True)
    yield page
    page.close()
