"""Checks of the chapter on neurons: right answers pass, cheap wrong ones are told apart."""

import numpy as np
import pytest
from nnlab import use_language
from nnlab.checks.neurons import check_log_likelihood, check_majority
from nnlab.learning import log_likelihood


@pytest.fixture(autouse=True)
def english():
    use_language("en")
    yield
    use_language("ko")


@pytest.mark.parametrize(
    "numbers", [(1, 1, 1, -1.5), (20, 20, 20, -30), (2, 3, 2, -3.5), (2e-10, 2e-10, 2e-10, -3e-10)]
)
def test_a_majority_is_right(numbers):
    assert check_majority(*numbers).right


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ((0, 0, 0, 1), "score is 1"),
        ((1, 1, 1, -0.5), "as soon as one input is 1"),
        ((1, 1, 1, -2.5), "only if all three are 1"),
        ((-1, -1, -1, 1.5), "reversed"),
        ((1, 1, 1, -2), "exactly 0"),
        ((1, 1, 0, -1.5), "at (0, 1, 1), (1, 0, 1)"),
        ((1, 1, "x", 0), "x"),
        ((1, 1, float("nan"), 0), "nan"),
        (([1, 1], 1, 1, 0), "[1, 1]"),
    ],
)
def test_other_rules_are_named(numbers, said):
    found = check_majority(*numbers)
    assert not found.right and said in found.text


def naive(scores, labels):
    p = 1 / (1 + np.exp(-scores))
    return np.sum(labels * np.log(p) + (1 - labels) * np.log(1 - p))


def half_stable(scores, labels):
    """Exact where the answer is 0 only."""
    p = 1 / (1 + np.exp(-scores))
    return np.where(labels == 1, np.log(p), -np.logaddexp(0, scores)).sum()


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (naive, "At large scores"),
        (half_stable, "At large scores"),
        (lambda s, y: -log_likelihood(s, y), "sign is reversed"),
        (lambda s, y: np.exp(log_likelihood(s, y)), "likelihood itself"),
        (lambda s, y: log_likelihood(s, y) / len(s), "mean"),
        (lambda s, y: log_likelihood(s, 1 - y), "swapped"),
        (lambda s, y: -np.logaddexp(0, -(2 * y - 1) * s), "Add them up"),
        (lambda s, y: 0.0, "should be -0.6931"),
        (lambda s, y: None, "None"),
        (lambda s, y: "x", "'x'"),
        (lambda s: s, "TypeError"),
        (3, "3"),
    ],
)
def test_other_sums_are_named(answer, said):
    found = check_log_likelihood(answer)
    assert not found.right and said in found.text


def test_the_stable_sum_is_right():
    assert check_log_likelihood(log_likelihood).right
    assert check_log_likelihood(lambda s, y: (y * s - np.logaddexp(0, s)).sum()).right
