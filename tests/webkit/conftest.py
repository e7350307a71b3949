"""The built site in WebKit; without it, nothing is passed in silence."""

import pytest

# A stale site, or none, is refused as it is to the tests of the site.
from tests.site.conftest import address, pytest_configure  # noqa: F401
from tests.webkit import driver


@pytest.fixture(scope="session")
def webkit():
    if missing := driver.missing():
        pytest.exit(f"WebKit cannot be driven here; try `apt install {missing}`.", returncode=1)
    with driver.running() as webkit:
        yield webkit
