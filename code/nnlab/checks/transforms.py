"""Checks of the exercises in the chapter on parameter transformations."""

import numpy as np

from nnlab.checks.answers import brief, call_answer, to_numbers
from nnlab.checks.verdict import verdict
from nnlab.transforms import Sharing, numerical_jacobian

_MIRROR = Sharing((0, 1, 2, 1, 0))
_GRADIENT = np.array([1.0, 2, 4, 5, 7])
_TRIALS = ([-2.0, 0.0, 1.5], [0.5, -1.0])
_FAR = [-300.0, 300.0]  # u + 10 is above 0 near 0 alone; exp is still a float above 0 here


def check_mirror(answer):
    """Check dC/du of a mirrored kernel, w = (u1, u2, u3, u2, u1), where dC/dw is (1, 2, 4, 5, 7).

    answer  three numbers. Returns a Verdict; means and one half alone are recognised.
    """
    given, failure = to_numbers(answer)
    if failure:
        return failure
    shown = {"given": brief(answer)}
    if given.shape != (3,):
        return verdict(False, "mirror_shape", **shown)
    right = _MIRROR.gather(_GRADIENT)
    if np.allclose(given, right):
        return verdict(True, "mirror_right")
    for key, wrong in (
        ("mirror_mean", right / (2, 2, 1)),
        ("mirror_half", _GRADIENT[:3]),
        ("mirror_half", _GRADIENT[:1:-1]),
        ("mirror_middle", right * (1, 1, 2)),
        ("mirror_order", right[::-1]),
    ):
        if np.allclose(given, wrong):
            return verdict(False, key, **shown)
    return verdict(False, "mirror_wrong", **shown)


def check_positive(h, jacobian):
    """Check a map of any u to positive weights, one for each parameter, and its Jacobian.

    h         takes u, an array (N,), and returns w, an array (N,)
    jacobian  takes u and returns dw/du, an array (N, N)
    Returns a Verdict that names the u at which something is wrong.
    """
    for u in map(np.array, _TRIALS):
        w, failure = _numbers_of(h, u)
        if failure:
            return failure
        shown = {"u": u.tolist()}
        if w.shape != u.shape:
            return verdict(False, "positive_shape", **shown, shape=w.shape, expected=u.shape)
        if not (w > 0).all():
            return verdict(False, "positive_sign", **shown, w=brief(w.round(3).tolist()))
        ours, failure = _numbers_of(jacobian, u)
        if failure:
            return failure
        wanted, failure = call_answer(numerical_jacobian, lambda v: to_numbers(h(v))[0], u)
        if failure:
            return failure
        if np.allclose(wanted, 0):
            return verdict(False, "positive_constant", **shown)
        if ours.shape != wanted.shape:
            shapes = {"shape": ours.shape, "expected": wanted.shape}
            return verdict(False, "positive_jacobian_shape", **shown, **shapes)
        row, column = np.unravel_index(np.abs(ours - wanted).argmax(), wanted.shape)
        if not np.allclose(ours, wanted, rtol=1e-4, atol=1e-6):
            entry = {"row": row + 1, "column": column + 1, "given": round(ours[row, column], 3)}
            return verdict(False, "positive_jacobian", **shown, **entry)
    w, failure = _numbers_of(h, np.array(_FAR))
    if failure:
        return failure
    if not (w > 0).all():
        return verdict(False, "positive_sign", u=_FAR, w=brief(w.round(3).tolist()))
    return verdict(True, "positive_right")


def _numbers_of(function, u):
    value, failure = call_answer(function, u.copy())
    return (None, failure) if failure else to_numbers(value)
