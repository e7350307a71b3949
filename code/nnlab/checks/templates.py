"""Checks of the exercises in the chapter on templates."""

import numpy as np

from nnlab.checks.answers import brief, call_answer, to_numbers
from nnlab.checks.verdict import verdict
from nnlab.templates import correlation, cosine, dot

# Products that add up to 4, weights to -3, a bias of 1; the picture becomes 2x + 0.5.
_PRODUCTS, _WEIGHTS, _BIAS, _FACTOR, _ADDED = 4, -3, 1, 2, 0.5
_RNG = np.random.default_rng(0)
_T, _X = np.round(_RNG.normal(size=(2, 4, 4)), 2)


def check_darker_score(score):
    """Check the score of 2x + 0.5 where x has products of sum 4, weights of sum -3 and a bias of 1.

    Returns a Verdict; a bias that was changed too, or an added 0.5 that was forgotten or was not
    multiplied by the weights, are recognised.
    """
    given, failure = to_numbers(score)
    if failure:
        return failure
    if given.size != 1:
        return verdict(False, "darker_one", given=brief(score))
    given, right = given.item(), _FACTOR * _PRODUCTS + _ADDED * _WEIGHTS + _BIAS
    slips = {
        "darker_bias": _FACTOR * (_PRODUCTS + _BIAS) + _ADDED * _WEIGHTS,
        "darker_added": _FACTOR * _PRODUCTS + _BIAS,
        "darker_once": _FACTOR * _PRODUCTS + _ADDED + _BIAS,
        "darker_no_bias": right - _BIAS,
    }
    if np.isclose(given, right):
        return verdict(True, "darker_right")
    found = [key for key, value in slips.items() if np.isclose(given, value)]
    return verdict(False, found[0] if found else "darker_wrong", given=brief(given))


def check_correlation(answer):
    """Check a function (template, picture) -> Pearson's correlation of two arrays of one shape.

    Darkness must change nothing, a flat picture gives 0. Returns a Verdict that recognises the
    dot product, the cosine and the covariance.
    """
    for picture in (_X, 3 * _X + 2, _X - _T):
        given, failure = _number(answer, picture)
        if failure:
            return failure
        if not np.isclose(given, correlation(_T, picture)):
            return _slip(given, picture)
    given, failure = _number(answer, np.full_like(_X, 0.7))
    if failure:
        return failure
    if abs(given) > 1e-6:
        return verdict(False, "correlation_flat", given=brief(given))
    return verdict(True, "correlation_right")


def _number(answer, picture):
    given, failure = call_answer(answer, _T.copy(), picture)
    if failure:
        return None, failure
    found, failure = to_numbers(given)
    if failure:
        return None, failure
    if found.size != 1:
        return None, verdict(False, "correlation_shape", shape=found.shape)
    return found.item(), None


def _slip(given, picture):
    covariance = ((_T - _T.mean()) * (picture - picture.mean())).mean()
    slips = {
        "correlation_dot": dot(_T, picture),
        "correlation_cosine": cosine(_T, picture),
        "correlation_covariance": covariance,
        "correlation_sum": covariance * _T.size,
    }
    for key, value in slips.items():
        if np.isclose(given, value):
            return verdict(False, key)
    return verdict(False, "correlation_wrong", given=brief(given))
