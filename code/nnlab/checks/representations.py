"""Checks of the exercises in the chapter on representations."""

import numpy as np

from nnlab.checks.answers import brief, call_answer, to_numbers
from nnlab.checks.verdict import verdict
from nnlab.results import mistakes

# Rows and columns sum to different numbers, so that no two wrong formulas agree.
_COUNTS = np.array([[6, 1, 1], [3, 4, 5], [0, 2, 8]])


def check_pair(answer, data="mnist", net="one layer"):
    """Check which mistake is the most frequent: (actual class, answered class).

    answer  two whole numbers. Returns a Verdict; swapped ones and right answers are recognised.
    """
    given, failure = to_numbers(answer)
    if failure:
        return failure
    counts = mistakes(data, net).counts
    wrong = counts - np.diag(np.diag(counts))
    shown = {"given": brief(answer)}
    if given.shape != (2,) or not all(value in range(len(counts)) for value in given):
        return verdict(False, "pair_shape", **shown, last=len(counts) - 1)
    row, column = map(int, given)
    best = np.unravel_index(wrong.argmax(), wrong.shape)
    if (row, column) == best:
        return verdict(True, "pair_right", count=int(wrong[best]))
    if row == column:
        return verdict(False, "pair_diagonal", **shown)
    if (column, row) == best:
        return verdict(False, "pair_swapped", **shown)
    more = int((wrong > wrong[row, column]).sum())
    return verdict(False, "pair_other", **shown, count=int(wrong[row, column]), more=more)


def check_answer_shares(function):
    """Check a function: counts -> how often each answer is right, one share per column.

    It is tried on a table of three classes. Returns a Verdict; shares of the rows, the share of
    all, counts and percents are recognised.
    """
    value, failure = call_answer(function, _COUNTS.copy())
    given, failure = (None, failure) if failure else to_numbers(value)
    if failure:
        return failure
    right = np.diag(_COUNTS)
    expected = right / _COUNTS.sum(axis=0)
    shown = {"given": brief(given.round(3).tolist())}
    if given.size == 1 and np.allclose(given, right.sum() / _COUNTS.sum()):
        return verdict(False, "shares_all", **shown)
    if given.shape != expected.shape:
        return verdict(False, "shares_shape", **shown, expected=len(expected))
    if np.allclose(given, expected):
        return verdict(True, "shares_right")
    slips = {
        "shares_rows": right / _COUNTS.sum(axis=1),
        "shares_percent": 100 * expected,
        "shares_counts": right,
        "shares_wrong_ones": 1 - expected,
    }
    key = next((key for key, slip in slips.items() if np.allclose(given, slip)), "shares_other")
    return verdict(False, key, **shown)
