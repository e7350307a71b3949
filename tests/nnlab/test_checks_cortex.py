"""The checks of the chapter on the visual cortex: right answers, and cheap wrong ones by name."""

import numpy as np
import pytest
from nnlab import use_language
from nnlab.checks.cortex import check_arrival, check_narrow_cell, check_pool
from nnlab.cortex import SimpleCell


@pytest.fixture(autouse=True)
def english():
    use_language("en")


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ((60, 70), "Right"),
        ((100, 130), "counted from the appearance of the picture"),
        ((70, 60), "swapped"),
        ((40, 90), "mix"),
        ((10, 10), "Look up"),
        (([60, 60], 70), "one number"),
    ],
)
def test_arrival(answer, said):
    found = check_arrival(*answer)
    assert said in found.text and found.right == (said == "Right")


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        (SimpleCell(30, 5, aspect=0.3), "Right"),
        (SimpleCell(210, 5, aspect=0.3), "Right"),  # the same line
        (SimpleCell(30), "40.0 degrees wide"),
        (SimpleCell(120), "best to a bar at 120"),
        (SimpleCell(), "not at 30"),
        (SimpleCell(30, phase=90), "silent"),
        (SimpleCell, "Error"),
        (30, "no cell"),
    ],
)
def test_narrow_cell(cell, said):
    found = check_narrow_cell(cell)
    assert said in found.text and found.right == (said == "Right")


@pytest.mark.parametrize(
    ("pool", "said"),
    [
        (np.linalg.norm, "Right"),
        (np.std, "Right"),
        (max, "the maximum"),
        (lambda a: 2 * a.max(), "the maximum"),
        (np.mean, "the mean is"),
        (lambda a: (a * a).sum(), "sum of squares"),
        (np.median, "over only"),
        (np.prod, "never rises"),
        (lambda a: a[2], "order"),
        (np.argmax, "order"),
        (lambda a: 1, "orientation is lost"),
        (np.sort, "one number"),
    ],
)
def test_pool(pool, said):
    found = check_pool(pool)
    assert said in found.text and found.right == (said == "Right")


def test_a_pool_that_writes_into_its_input_is_tried_on_copies():
    def greedy(answers):
        answers.sort()
        return answers[-2:].sum()

    assert check_pool(greedy).right
