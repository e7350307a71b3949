"""The checks of the chapter on templates: right answers, and what they say of cheap wrong ones."""

import numpy as np
import pytest
from nnlab import templates
from nnlab.checks.templates import check_correlation, check_darker_score

pytestmark = pytest.mark.usefixtures("english")


def test_the_darker_score_by_hand():
    assert check_darker_score(2 * 4 + 0.5 * (-3) + 1).right


@pytest.mark.parametrize(
    "given, says",
    [
        (2 * (4 + 1) + 0.5 * -3, "bias was doubled"),
        (2 * 4 + 1, "is missing. It, too"),
        (2 * 4 + 0.5 + 1, "added once"),
        (2 * 4 - 1.5, "the bias is missing"),
        (5, "5.0 is not right"),
        ([1, 2], "One score"),
        (None, "`None` came out"),
    ],
)
def test_the_darker_score_says_what_is_wrong(given, says):
    found = check_darker_score(given)
    assert not found.right and says in found.text


def numpys(t, x):
    return np.corrcoef(t.ravel(), x.ravel())[0, 1] if np.ptp(x) else 0


def test_correlation_accepts_numpys_and_our_own():
    assert check_correlation(numpys).right
    assert check_correlation(templates.correlation).right


@pytest.mark.parametrize(
    "answer, says",
    [
        (templates.dot, "dot product. Subtract"),
        (templates.cosine, "That is the cosine"),
        (lambda t, x: np.mean((t - t.mean()) * (x - x.mean())), "covariance"),
        (lambda t, x: np.sum((t - t.mean()) * (x - x.mean())), "right so far"),
        (lambda t, x: numpys(t, x) if np.ptp(x) else 1.0, "gave 1.0"),
        (lambda t, x: np.corrcoef(t.ravel(), x.ravel()), "shape (2, 2)"),
        (lambda t, x: -numpys(t, x), "is not the correlation"),
        (lambda t, x: 0.3, "is not the correlation"),
        (lambda t, x: None, "`None` came out"),
        (3, "A function is needed"),
    ],
)
def test_correlation_says_what_is_wrong(answer, says):
    found = check_correlation(answer)
    assert not found.right and says in found.text
