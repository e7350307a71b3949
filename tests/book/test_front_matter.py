"""What the front matter of a page lacks is found, key by key."""

import pytest

from book.checks.front_matter import front_matter_problems
from book.source.pages import Page
from tests.book.small import FRONT, chapter

WHOLE = """---
kernelspec:
  name: python3
description:
  ko: 한 문장.
  en: One sentence.
covers: {top: [E12]}
terms: [convolution]
sources:
  - a text
---
"""


def problems_of(front, name="01-small.md"):
    return front_matter_problems(Page(name, chapter().replace(FRONT, front)))


def test_a_whole_front_matter_passes():
    assert problems_of(WHOLE) == []


BROKEN = {
    "no description": (
        "description:\n  ko: 한 문장.\n  en: One sentence.\n",
        "description is None",
    ),
    "one language": ("  en: One sentence.\n", "description is None in en"),
    "no covers": ("covers: {top: [E12]}\n", "covers is None; list under each section's address"),
    "no terms": ("terms: [convolution]\n", "terms is None; list the terms"),
    "no sources": ("sources:\n  - a text\n", "sources is None; list whence"),
    "no kernel": ("  name: python3\n", "kernelspec has no name"),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_each_key_that_is_gone_is_named(kind):
    lines, expected = BROKEN[kind]
    (problem,) = problems_of(WHOLE.replace(lines, ""))
    assert problem.startswith(f"01-small.md:1: the front matter's {expected}")


def test_a_value_of_another_kind_is_quoted():
    (problem,) = problems_of(WHOLE.replace("[E12]", "E12"))
    assert "covers is {'top': 'E12'}; list" in problem


def test_all_is_said_at_once_where_an_editor_dropped_every_unknown_key():
    assert len(problems_of("---\nkernelspec:\n  name: python3\n---\n")) == 4


def test_the_first_page_introduces_no_terms_and_a_page_without_cells_needs_nothing():
    assert len(problems_of("---\nkernelspec:\n  name: python3\n---\n", "index.md")) == 2
    assert front_matter_problems(Page("about.md", "# Text\n")) == []


def test_a_key_that_jupytext_would_drop_is_named():
    (problem,) = problems_of(WHOLE.replace("terms:", "level: 2\nterms:"))
    assert problem.startswith("01-small.md:1: the front matter's level would be dropped when Jupyt")
