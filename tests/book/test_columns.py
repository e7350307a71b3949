"""What is printed in columns is told from what is printed as sentences."""

import pytest

from book._ext.outputs.columns import in_columns

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
