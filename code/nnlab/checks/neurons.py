"""Checks of the exercises in the chapter on neurons."""

from itertools import product

import numpy as np

from nnlab.checks.answers import brief, call_answer, to_numbers
from nnlab.checks.verdict import verdict
from nnlab.learning import log_likelihood

_CUBE = np.array(list(product((0, 1), repeat=3)))
_TABLES = {
    "any": _CUBE.any(axis=1),
    "all": _CUBE.all(axis=1),
    "opposite": _CUBE.sum(axis=1) < 2,
}
# Scores and answers; the last one has scores whose probability no float tells from 0 or 1.
_CASES = (
    ([0.0], [1]),
    ([2.0, -1.0, 0.5], [1, 0, 0]),
    ([3.0, 3.0, -2.0, 1.0], [0, 1, 1, 1]),
    ([800.0, -800.0, 800.0, -800.0], [0, 0, 1, 1]),
)


def check_majority(w1, w2, w3, b):
    """Check the weights of one neuron with three inputs: 1 where at least two of them are 1.

    Returns a Verdict that names the inputs on the wrong side or on the boundary, and says which
    other rule the neuron follows if it is a known one.
    """
    given, failure = to_numbers((w1, w2, w3, b))
    if failure:
        return failure
    if given.shape != (4,):
        return verdict(False, "not_single", given=brief((w1, w2, w3, b)))
    if not given[:3].any():
        return verdict(False, "majority_flat", b=brief(given[3].item()))
    scores = _CUBE @ given[:3] + given[3]
    edge = abs(scores) < 1e-9 * abs(given).max()  # of what rounding leaves, however small all are
    if edge.any():
        return verdict(False, "majority_edge", places=_named(edge))
    says = scores > 0
    wrong = says != (_CUBE.sum(axis=1) >= 2)
    if not wrong.any():
        return verdict(True, "majority_right")
    known = next((name for name, table in _TABLES.items() if (says == table).all()), "wrong")
    return verdict(False, f"majority_{known}", places=_named(wrong))


def check_log_likelihood(answer):
    """Check a function (scores, labels) -> log-likelihood of the labels under sigmoid(scores).

    Returns a Verdict that guesses what was computed instead: the loss, the mean, the likelihood
    itself, the other answers' probabilities, or what overflows at large scores.
    """
    for scores, labels in _CASES:
        with np.errstate(all="ignore"):
            given, failure = call_answer(answer, np.array(scores), np.array(labels))
        if failure:
            return failure
        case = {"scores": scores, "labels": labels}
        failure = _compare(given, scores, labels, case)
        if failure:
            return failure
    return verdict(True, "ll_right", cases=len(_CASES))


def _compare(given, scores, labels, case):
    expected = log_likelihood(scores, labels)
    if min(scores) < -700 and given is not None and np.size(given) == 1:
        with np.errstate(all="ignore"):
            lost = np.asarray(given).dtype.kind == "f" and not np.isfinite(given)
        if lost:
            return verdict(False, "ll_large", **case, given=brief(float(given)))
    found, failure = to_numbers(given)
    if failure:
        return failure
    if found.size != 1:
        return verdict(False, "ll_many", **case, given=brief(given))
    value = found.item()
    if np.isclose(value, expected):
        return None
    other = log_likelihood(scores, 1 - np.array(labels))
    guesses = {
        "ll_sign": -expected,
        "ll_product": np.exp(expected),
        "ll_mean": expected / len(scores),
        "ll_swapped": other,
    }
    key = next((key for key, wrong in guesses.items() if np.isclose(value, wrong)), "ll_wrong")
    return verdict(False, key, **case, given=f"{value:.4g}", expected=f"{expected:.4g}")


def _named(mask):
    return ", ".join(f"({a}, {b}, {c})" for a, b, c in _CUBE[mask].tolist())
