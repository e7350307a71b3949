"""Addresses of headings: English slugs, one per heading, the same in both languages."""

import pytest

from book.source.chapters import ChapterError
from book.source.headings import headings, slugs
from book.source.pages import Page
from book.source.references import read_references

PAGE = """# Top

+++ {"tags": ["ko"]}

## 하나

:::{note}
글
:::

+++ {"tags": ["en"]}

## One, `two` and $x^2$

:::{note}
text
:::

```{code-cell} ipython3
# no heading
```
"""


def test_headings_of_the_english_half_are_found():
    assert headings(Page("page.md", PAGE), "en") == ["Top", "One, `two` and $x^2$"]


@pytest.mark.parametrize(
    "headings, taken, expected",
    [
        (["One line does not do"], (), ["one-line-does-not-do"]),
        (["The net's `fold`", "What’s $x^2$?"], (), ["the-nets-fold", "whats-x-2"]),
        (["Exercises", "Exercises", "Exercises"], (), ["exercises", "exercises-2", "exercises-3"]),
        (["Fig", "Fig 2", "Fig"], ("fig",), ["fig-2", "fig-2-2", "fig-3"]),
        (["$$"], (), ["section"]),
    ],
)
def test_slugs(headings, taken, expected):
    assert slugs(headings, taken) == expected


def test_the_notebooks_and_the_site_know_the_same_addresses():
    page = Page("page.md", PAGE)
    found = read_references([page], "ko")
    assert found.heading("page", "one-two-and-x-2", "here") == "하나"
    with pytest.raises(ChapterError, match="here: page.md has no heading with the address 'uno'"):
        found.heading("page", "uno", "here")
