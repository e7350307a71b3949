"""nnlab.checks.representations: right answers pass, cheap wrong ones are told what is wrong."""

import numpy as np
import pytest
from nnlab import use_language
from nnlab.checks.representations import check_answer_shares, check_pair
from nnlab.results import mistakes


@pytest.fixture(autouse=True)
def english():
    use_language("en")


def test_the_most_frequent_mistake_is_recognised():
    counts = mistakes("mnist", "one layer").counts.astype(float)
    np.fill_diagonal(counts, -1)
    best = divmod(int(counts.argmax()), 10)
    assert check_pair(best).right and check_pair(np.array(best)).right
    swapped = check_pair(best[::-1])
    assert not swapped.right and "wrong way round" in swapped.text


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ((8, 8), "beside the diagonal"),
        ((3, 5), "24 pictures"),
        ((0, 1), "this cell holds 0 pictures"),
        ((3, 10), "from 0 to 9"),
        ((3, 5.5), "from 0 to 9"),
        (8, "from 0 to 9"),
        ("28", "Numbers are needed"),
        (None, "`None` came out"),
    ],
)
def test_wrong_pairs_are_told_why(answer, says):
    found = check_pair(answer)
    assert not found.right and says in found.text


@pytest.mark.parametrize(
    ("function", "says"),
    [
        (lambda c: np.diag(c) / c.sum(1), "sums of the rows"),
        (lambda c: np.trace(c) / c.sum(), "one accuracy"),
        (np.diag, "divide by how often"),
        (lambda c: 100 * np.diag(c) / c.sum(0), "percentages"),
        (lambda c: 1 - np.diag(c) / c.sum(0), "wrong answers"),
        (lambda c: c / c.sum(0), "3 shares are needed"),
        (lambda c: [1, 1, 1], "not yet"),
        (lambda c: None, "`None` came out"),
        (lambda c: 1 / 0, "ZeroDivisionError"),
        (3, "function"),
    ],
)
def test_wrong_shares_are_told_why(function, says):
    found = check_answer_shares(function)
    assert not found.right and says in found.text


def test_shares_of_the_answers_pass():
    assert check_answer_shares(lambda counts: np.diag(counts) / counts.sum(axis=0)).right
    assert check_answer_shares(lambda c: [c[k, k] / sum(c[:, k]) for k in range(len(c))]).right
