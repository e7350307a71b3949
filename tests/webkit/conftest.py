"""The built site in WebKit; without it, nothing is passed in silence."""

import pytest

from book.site.serve import serving
from tests.site.conftest import StrictHandler, pytest_configure  # noqa: F401 -- a stale site is refused
from tests.site.pages import SITE
from tests.webkit import driver


@pytest.fixture(scope="session")
def webkit():
    if missing := driver.missing():
        pytest.exit(f"WebKit cannot be driven here; try `apt install {missing}`.", returncode=1)
    with driver.running() as webkit:
        yield webkit


@pytest.fixture(scope="session")
def address():
    with serving(SITE, StrictHandler) as address:
        yield address
