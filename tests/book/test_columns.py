"""What is printed in columns is told from what is printed as sentences, and fits a phone."""

import json

import pytest

from book.checks.printed import MOST, printed_problems, width
from book.source.columns import in_columns
from book.source.pages import Page

TABLES = [
    "units        seeds      interval\n2, leaky     25 of 100, 0.18 to 0.34\n",
    "window      1    2\nmax     +1 1.05 0.74\nsum     +1 1.05 0.74  0.5\n",
    "relu 1 -0.0040  0.0152\ntanh 1 -0.0040  0.0152\nsame: True",
]
SENTENCES = [
    "✗ The rows have different lengths: [8, 4] and [6].",
    "one  gap alone\nand a sentence that goes on and on",
    "  train  99.1\nmnist\nmnist\n  test  99\nmnist",
    "a list:\n  indented\n  lines",
    "",
]


@pytest.mark.parametrize("text", TABLES)
def test_tables(text):
    assert in_columns(text)


@pytest.mark.parametrize("text", SENTENCES)
def test_sentences(text):
    assert not in_columns(text)


def printing(tmp_path, text, language="en"):
    """Return the problems of a page with one code cell, which printed `text` in one language."""
    output = {"output_type": "stream", "name": "stdout", "text": text.splitlines(keepends=True)}
    cells = [{"cell_type": "code", "source": "run()", "outputs": [output]}]
    (tmp_path / language).mkdir()
    (tmp_path / language / "07-a.ipynb").write_text(json.dumps({"cells": cells}), "utf-8")
    return printed_problems(
        Page("07-a.md", "# A\n\n```{code-cell} ipython3\nrun()\n```\n"), tmp_path
    )


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_table_wider_than_a_phone_is_found(tmp_path, language):
    wide = "name".ljust(MOST - 3) + "12.5"
    (problem,) = printing(tmp_path, f"short  1\n{wide}\n", language)
    assert problem.startswith(f"07-a.md:3: the table line {wide!r} takes {MOST + 1} characters")


@pytest.mark.parametrize(
    "text", ["name  1\n" + "other".ljust(MOST - 2) + "12\n", "one sentence " * 9, "short  1\n", ""]
)
def test_what_fits_or_wraps_passes(tmp_path, text):
    assert printing(tmp_path, text) == []


def test_hangul_is_twice_as_wide():
    assert width("이름 a") == 6
