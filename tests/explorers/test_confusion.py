"""What only the confusion explorer and the kit's grid of cells promise."""

import numpy as np
import pytest
from nnlab.datasets import digits
from nnlab.explorers.confusion.explorer import ConfusionExplorer
from nnlab.results import mistakes

CELLS = {"x": 20, "y": 40, "width": 250, "height": 260, "rows": 10, "columns": 10}


@pytest.mark.parametrize(
    ("point", "row", "column"),
    [
        ((20, 40), 0, 0),
        ((44.9, 65.9), 0, 0),
        ((45, 66), 1, 1),
        ((269, 299), 9, 9),
        ((0, 999), 9, 0),
    ],
)
def test_the_cell_under_a_point(process_of, point, row, column):
    there = {"x": point[0], "y": point[1]}
    found = process_of(ConfusionExplorer).ask("call", name="spotAt", args=[CELLS, there])
    assert found == {"row": row, "column": column}


@pytest.mark.parametrize(
    ("key", "to"),
    [
        ("ArrowUp", (0, 4)),
        ("ArrowDown", (1, 4)),
        ("ArrowLeft", (0, 3)),
        ("End", (0, 9)),
        ("x", None),
    ],
)
def test_keys_walk_from_cell_to_cell_and_stop_at_the_rim(process_of, key, to):
    args = [CELLS, {"row": 0, "column": 4}, key]
    found = process_of(ConfusionExplorer).ask("call", name="walked", args=args)
    assert found == (to and {"row": to[0], "column": to[1]})


def test_the_page_has_every_digit_that_a_cell_shows_and_no_other_picture():
    data = ConfusionExplorer().view.data
    shown = {
        int(place) for net in data["nets"] for place in np.unique(mistakes("digits", net).index)
    }
    assert {int(place) for place in data["pixels"]} == shown - {-1}
    for place, text in data["pixels"].items():
        grey = [int(sign, 17) for sign in text]
        assert grey == digits().x_test[int(place)].ravel().tolist()
