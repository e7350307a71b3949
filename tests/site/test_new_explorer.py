"""A new explorer's folder alone brings it to life on a page: nothing else names it."""

import pytest

from book.site.serve import serving
from tests.book.site_book import FRONT
from tests.project.copies import copied, python
from tests.site.conftest import StrictHandler
from tests.site.explorers import live
from tests.site.pages import Visit

PAGE = (
    FRONT
    + """
+++ {"tags": ["ko"]}

# 새 탐색기

+++ {"tags": ["en"]}

# A new explorer

```{code-cell} ipython3
from nnlab import use_language
from nnlab.explorers import TinyExplorer

use_language("en")
TinyExplorer(x=4, w=-2)
```
"""
)
INDEX = """+++ {"tags": ["ko"]}

# 처음

[새 탐색기](page.md)를 봅니다.

+++ {"tags": ["en"]}

# Start

See the [new explorer](page.md).
"""
BUILD = """
import sys
from pathlib import Path
from tests.book import site_book
texts = [Path(name).read_text("utf-8") for name in ("page", "index")]
folder = site_book.write(Path(sys.argv[1]), *texts)
status, said = site_book.build(folder, "en")
sys.exit(said if status else 0)
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """Return the English site of a small book with the explorer `tiny`, built by a copy."""
    folder = tmp_path_factory.mktemp("new")
    root = copied(folder / "repository")
    for name, text in (("page", PAGE), ("index", INDEX)):
        (root / name).write_text(text, "utf-8")
    for command in (["-m", "book.new", "explorer", "tiny"], ["-c", BUILD, str(folder / "book")]):
        status, said = python(root, *command)
        assert status == 0, said
    return folder / "book" / "site"


def test_it_lives_on_a_page(browser, site):
    with serving(site, StrictHandler) as address:
        visit = Visit(browser, address)
        box = live(visit.open("/en/page.html"), 0)
        output = box.locator("[data-output]")
        assert output.text_content() == "−8"
        box.get_by_role("slider", name="x", exact=True).press("ArrowRight")
        output.filter(has_text="−10").wait_for()
        assert box.locator(".nnlab-line").text_content() == "y = −10 · negative"
        assert visit.close() == []
