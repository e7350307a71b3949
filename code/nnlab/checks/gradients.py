"""Checks of the exercises in the chapter on gradients."""

import numpy as np

from nnlab.checks.answers import brief, call_answer, to_numbers
from nnlab.checks.verdict import verdict

# (w, gradient, rate): both signs, a zero, and rates that no rounding hides
_STEPS = (
    (np.array([1.0, -2.0, 0.5]), np.array([3.0, -1.0, 0.0]), 0.1),
    (np.array([0.0, 4.0, -1.0]), np.array([-2.0, 5.0, 0.5]), 0.25),
)
# (w, X, y): few and short, for an error quotes them
_FIT = np.array([1.0, -2.0]), np.array([[1.0, 1.0], [1.0, 3.0], [1.0, -2.0]]), np.array([2.0, 0, 1])


def check_step(answer):
    """Check a function (w, gradient, rate) -> w after one step of gradient descent.

    Returns a Verdict; a step uphill, one without the rate, and the step alone are recognised.
    """
    for w, gradient, rate in _STEPS:
        given, failure = call_answer(answer, w.copy(), gradient.copy(), rate)
        if failure:
            return failure
        found, failure = to_numbers(given)
        if failure:
            return failure
        if found.shape != w.shape:
            return verdict(False, "step_shape", shape=found.shape, given=brief(given))
        slips = {
            "step_right": w - rate * gradient,
            "step_up": w + rate * gradient,
            "step_rate": w - gradient,
            "step_alone": -rate * gradient,
            "step_sign": w - rate * np.sign(gradient),
        }
        key = _nearest(found, slips, "step_values")
        if key != "step_right":
            shown = {"w": w.tolist(), "gradient": gradient.tolist(), "rate": rate}
            return verdict(False, key, **shown, given=brief(found.tolist()))
    return verdict(True, "step_right", cases=len(_STEPS))


def check_differences(forward, central):
    """Check the forward and the central difference of x**3 at x = 2, h = 0.5, found by hand.

    Returns a Verdict; both swapped, the true slope, and a division by the wrong width are told.
    """
    given = {"forward": forward, "central": central}
    found = {}
    for name, value in given.items():
        number, failure = to_numbers(value)
        if failure or number.shape:
            return failure or verdict(False, "differences_number", given=brief(value))
        found[name] = number.item()
    ahead, here, behind, h = 2.5**3, 2.0**3, 1.5**3, 0.5
    right = {"forward": (ahead - here) / h, "central": (ahead - behind) / (2 * h)}
    if _near(list(found.values()), list(right.values())):
        return verdict(True, "differences_right")
    if _near([found["central"], found["forward"]], list(right.values())):
        return verdict(False, "differences_swapped")
    slips = {
        "forward": {"differences_slope": 12.0, "differences_undivided": ahead - here},
        "central": {
            "differences_slope": 12.0,
            "differences_width": (ahead - behind) / h,
            "differences_backward": (here - behind) / h,
        },
    }
    for name in right:
        if not _near(found[name], right[name]):
            key = _nearest(np.array(found[name]), slips[name], f"differences_{name}")
            return verdict(False, key, given=found[name])
    return None


def check_ridge(answer):
    """Check a function (w, X, y, penalty) -> the gradient of the penalised loss, w's shape.

    The loss is (sum((X @ w - y)**2) + penalty * sum(w[1:]**2)) / len(y). Returns a Verdict; a term
    or a factor that is missing, and a constant that is penalised, are recognised.
    """
    for penalty in (0.0, 2.0):
        given, failure = call_answer(answer, *(one.copy() for one in _FIT), penalty)
        if failure:
            return failure
        found, failure = to_numbers(given)
        if failure:
            return failure
        if found.shape != _FIT[0].shape:
            return verdict(False, "ridge_shape", shape=found.shape, wanted=_FIT[0].shape)
        key = _nearest(found, _ridges(*_FIT, penalty), "ridge_values")
        if key != "ridge_right":
            return verdict(False, key, penalty=penalty)
    return verdict(True, "ridge_right")


def _ridges(w, X, y, penalty):
    """The gradient, and those that a slip gives, by the key of what to say."""
    fit, count = 2 * X.T @ (X @ w - y), len(y)
    weights = np.append(0.0, 2 * penalty * w[1:])
    return {
        "ridge_right": (fit + weights) / count,
        "ridge_penalty": fit / count,
        "ridge_constant": (fit + 2 * penalty * w) / count,
        "ridge_two": (fit + weights) / 2 / count,
        "ridge_half": (fit + weights / 2) / count,
        "ridge_count": fit + weights,
        "ridge_part": fit / count + weights,
        "ridge_sign": -(fit + weights) / count,
    }


def _nearest(found, slips, otherwise):
    """The first key whose array is the one found; `otherwise` if none is."""
    return next((key for key, one in slips.items() if _near(found, one)), otherwise)


def _near(found, wanted):
    return np.allclose(found, wanted, rtol=1e-6, atol=1e-8)
