"""The built site, served to a real browser that can reach no other host."""

import http.server
import os
from pathlib import PurePosixPath
from urllib.parse import urlsplit

import pytest

from book._ext.page.policy import policy
from book.setup.browser import headless_shell
from book.site.serve import serving
from book.site.sources import staleness
from tests.chromium import running
from tests.site.pages import LANGUAGES, SITE, Contexts, Visit


def pytest_configure(config):
    """Test no site that is made of other sources than those that lie here."""
    if "SITE_FOLDER" not in os.environ and (stale := staleness(LANGUAGES, SITE.parent)):
        pytest.exit(stale, returncode=1)


class StrictHandler(http.server.SimpleHTTPRequestHandler):
    """Serve files under the pages' own policy as a header, and say nothing: the tests watch each
    answer themselves. Every test of the site is one of the policy too."""

    def end_headers(self):
        if not self.path.endswith(("/", "/404.html")):  # the root's pages have their sheet inside
            page = PurePosixPath(urlsplit(self.path).path).stem
            self.send_header("Content-Security-Policy", policy(page=page))
        super().end_headers()

    def log_message(self, *arguments):
        pass


@pytest.fixture(scope="session")
def address():
    """Serve the built site on a free port and return its address."""
    if not (SITE / "ko").is_dir():
        pytest.fail(f"{SITE} holds no site; try `python -m book.site`.")
    with serving(SITE, StrictHandler) as address:
        yield address


@pytest.fixture(scope="session")
def browser():
    with running(headless_shell) as browser:
        yield browser


@pytest.fixture(scope="session")
def contexts(browser):
    """Browser contexts that visits take in turn."""
    return Contexts(browser)


@pytest.fixture(scope="session")
def open_visits(browser, address):
    """Keep {path: Visit} for the tests that share a page; each brings it to its first state."""
    visits = {}
    yield visits
    for one in visits.values():
        one.close()


@pytest.fixture
def shared_page(browser, address, open_visits):
    """Return a function: the page at a path, open since a test first asked for it.

    What goes wrong while a test uses it fails that test.
    """
    used = []

    def page(path):
        if path not in open_visits:
            visit = open_visits[path] = Visit(browser, address)
            visit.page = visit.open(path)
        used.append(open_visits[path])
        return used[-1].page

    yield page
    problems = [problem for one in used for problem in one.problems]
    for one in used:
        one.problems.clear()
    assert problems == []


@pytest.fixture
def visit(browser, address, contexts):
    """Return a function that opens a page; whatever goes wrong on any of them fails the test."""
    visits = []

    def open_page(path, **options):
        visits.append(Visit(browser, address, contexts=contexts, **options))
        return visits[-1].open(path)

    yield open_page
    problems = [problem for one in visits for problem in one.close()]
    assert problems == []
