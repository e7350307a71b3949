"""The API page: every public module and function, as text, in both languages."""

import ast
import importlib
import inspect
import re

import pytest

from book._ext.reference.api import members, names_of, public_modules
from book.source.chapters import LANGUAGES
from book.source.pages import read_pages
from tests.book.site_book import build, write

MODULES = public_modules("nnlab")

TINY = {
    "__init__.py": '"""Tiny: a package for a test."""\n\nfrom tiny.parts import Pair\n',
    "parts.py": '''"""Parts of "tiny" things.

    >>> 1 + 1
    2
"""

from collections import namedtuple
from tiny._hidden import hidden

__all__ = ["Pair", "Rate", "double", "hidden"]


class Pair(namedtuple("Pair", "left right")):
    """Two numbers.

    left   the first one
    right  the second
    """


class Rate:
    """A share."""

    @property
    def error(self):
        """Its standard error: a number."""


def double(numbers, times=2, *, long_name_of_a_setting_that_is_long="a default that is long too"):
    """Give `numbers` back, 2*padding times.

    numbers  array (N,);  times: "same" as before
    Returns an array: the same one. Raises ValueError, quoting |x|.
    Source: J. Lee.
    """
''',
    "_hidden.py": '"""Out of sight."""\n\n\ndef hidden():\n    """Come from elsewhere."""\n',
}
PAGE = """+++ {"tags": ["ko"]}

# 함수

+++ {"tags": ["en"]}

# Functions

+++

```{eval-rst}
.. api:: tiny
```
"""
INDEX = '+++ {"tags": ["ko"]}\n\n# 처음\n\n+++ {"tags": ["en"]}\n\n# Start\n'


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The API page of a tiny package, built strictly: {language: the article's HTML}."""
    folder = write(tmp_path_factory.mktemp("api"), PAGE, INDEX)
    package = folder / "package" / "tiny"
    package.mkdir(parents=True)
    for name, source in TINY.items():
        (package / name).write_text(source, encoding="utf-8")
    found = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(package.parent))
        for language in LANGUAGES:
            status, said = build(folder, language)
            assert status == 0, said
            text = (folder / "site" / language / "page.html").read_text("utf-8")
            found[language] = text.partition("<article")[2].partition("</article>")[0]
    return found


def test_each_module_has_a_heading_and_stands_in_the_list(pages):
    for text in pages.values():
        assert re.findall(r'<section id="([^"]*)"', text) == ["tiny", "tiny-parts"]
        assert 'href="#tiny-parts"' in text and 'href="#tiny.parts.double"' in text


def test_names_come_from_where_they_are_described_once(pages):
    ids = re.findall(r'<dt class="sig[^"]*" id="([^"]*)"', pages["en"])
    assert ids.count("tiny.Pair") + ids.count("tiny.parts.Pair") == 1
    assert "tiny.parts.hidden" in ids and "tiny.parts.Rate.error" in ids


def test_parameters_are_a_list_and_nothing_is_coloured_as_python(pages):
    text = pages["en"]
    assert re.search(r"<li><p[^>]*><strong>numbers</strong> – array \(N,\)</p></li>", text)
    assert re.search(r"<strong>times</strong> – &quot;same&quot; as before", text)
    assert text.count('<div class="highlight') == 1  # the example
    assert "2*padding times" in text and "quoting |x|." in text and "J. Lee." in text
    assert "Alias for field number" not in text


def test_labels_are_in_the_readers_language_and_the_text_is_marked_as_english(pages):
    labels = {code: re.findall(r"<dt[^>]*>([^<]*)<span", pages[code]) for code in LANGUAGES}
    assert {"필드", "매개변수", "반환값", "예외", "출처"} <= set(labels["ko"])
    assert {"Fields", "Parameters", "Returns", "Raises", "Source"} <= set(labels["en"])
    assert '<p lang="en">Two numbers.</p>' in pages["ko"]


def test_every_public_module_is_there():
    found = set(MODULES)
    assert {"nnlab.convolution", "nnlab.explorers", "nnlab.drawing", "nnlab.checks.xor"} <= found
    assert [name for name in found if "._" in name] == []


def test_everything_described_has_a_docstring():
    things = [
        (f"{name}.{member}", getattr(importlib.import_module(name), member))
        for name, own in MODULES.items()
        for member in own
    ]
    assert len(things) > 250
    assert [name for name, thing in things if not (thing.__doc__ or "").strip()] == []


def imported(source):
    """Yield (module, name) of each `from nnlab… import name` in a code cell."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("nnlab"):
            yield from ((node.module, alias.name) for alias in node.names)


def test_what_the_chapters_import_is_on_the_page():
    wanted = {
        pair for page in read_pages() for cell in page.code_cells for pair in imported(cell.text)
    }
    described = {
        id(getattr(importlib.import_module(name), member))
        for name, own in MODULES.items()
        for member in own
    }
    things = [(m, n, getattr(importlib.import_module(m), n, None)) for m, n in sorted(wanted)]
    functions = [(m, n, t) for m, n, t in things if inspect.isclass(t) or inspect.isroutine(t)]
    assert len(functions) > 30
    assert [f"{m}.{n}" for m, n, thing in functions if id(thing) not in described] == []


def test_a_class_of_fields_says_fields_and_a_function_parameters():
    from nnlab.convolution import pad
    from nnlab.datasets import DataSet
    from nnlab.graph import Step

    assert list(names_of("class", DataSet)) == list(names_of("class", Step)) == ["Fields"]
    assert names_of("function", pad) == {"Parameters": ["x", "padding", "kernel", "dilation"]}
    assert names_of("property", DataSet.shape) == {}


def test_members_without_all_are_those_that_the_module_defines():
    from nnlab import points

    found = members(points)
    assert "spiral" in found and "np" not in found and "NamedTuple" not in found
