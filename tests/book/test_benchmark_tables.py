"""The benchmarks' tables: what is laid out as a Markdown table becomes one, the rest stays text."""

import pytest
from docutils import nodes

from book._ext.reference.benchmarks import table


def test_lines_of_cells_become_a_table_with_numbers_to_the_right():
    made = table("| page | value |\n| --- | ---: |\n| ko | 3 ms |\n| en | 4 ms |\n")
    assert made["classes"] == ["benchmarks"]  # reference.css keeps its numbers whole by that
    cells = [entry.astext() for entry in made.findall(nodes.entry)]
    assert cells == ["page", "value", "ko", "3 ms", "en", "4 ms"]
    assert [len(list(part.findall(nodes.row))) for part in made[0][-2:]] == [1, 2]
    right = [entry.astext() for entry in made.findall(nodes.entry) if entry["classes"]]
    assert right == ["value", "3 ms", "4 ms"]


def test_columns_of_spaces_stay_as_they_are_printed():
    text = "us per call   size\ncorrelate2d   28x28"
    made = table(text)
    assert isinstance(made, nodes.literal_block) and made.astext() == text
    assert made["language"] == "none"


def test_a_row_with_another_number_of_cells_is_an_error():
    with pytest.raises(ValueError):
        table("| a | b |\n| --- | --- |\n| 1 |")
