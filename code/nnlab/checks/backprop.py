"""Checks of the exercises in the chapter on backpropagation."""

from math import isclose

from nnlab.checks.answers import brief, call_answer, to_numbers
from nnlab.checks.verdict import verdict
from nnlab.graph import Node

_LEAKY_CASES = (2.0, -3.0, 0.25, -0.5)  # none so close to 0 that 0.01 crosses it
_CASES = ((3.0, 5.0, 1.0), (-2.0, 4.0, -0.5), (0.5, 0.0, 2.0))


def check_product(answer):
    """Check a function (x, y, upstream) -> (dx, dy), the downstream gradients of x * y.

    Returns a Verdict that names the first case that fails and guesses why.
    """
    for x, y, upstream in _CASES:
        given, failure = call_answer(answer, x, y, upstream)
        if failure:
            return failure
        failure = _compare(given, x, y, upstream)
        if failure:
            return failure
    return verdict(True, "product_right", cases=len(_CASES))


def _compare(given, x, y, upstream):
    a, b = Node(x), Node(y)
    (a * b).backward(upstream)
    case = {"x": x, "y": y, "upstream": upstream}
    found, failure = to_numbers(given)
    if given is None:
        return failure
    if failure or found.shape != (2,):
        return verdict(False, "product_pair", **case, given=brief(given))
    given = tuple(found.tolist())
    shown = case | {"expected": (a.grad, b.grad), "given": given}
    if _same(given, (a.grad, b.grad)):
        return None
    if _same(given, (x * upstream, y * upstream)):
        return verdict(False, "product_own", **shown)
    if _same(given, (y, x)):
        return verdict(False, "product_upstream", **shown)
    return verdict(False, "product_values", **shown)


def check_branch(dx, dy):
    """Check the gradients of f = x*y + x at x = 5, y = 2, found by hand.

    Returns a Verdict; a gradient from which one way of the branch is missing, and two gradients
    given in the wrong order, are recognised.
    """
    x, y = Node(5.0, "x"), Node(2.0, "y")
    (x * y + x).backward()
    found_x, failure_x = _one_number(dx, "branch_x")
    found_y, failure_y = _one_number(dy, "branch_y")
    if failure_x or failure_y:
        return failure_x or failure_y
    if _same((found_x, found_y), (x.grad, y.grad)):
        return verdict(True, "branch_right")
    if _same((found_y, found_x), (x.grad, y.grad)):
        return verdict(False, "branch_swapped", dx=dx, dy=dy)
    if not _same((found_y,), (y.grad,)):
        return verdict(False, "branch_y", given=dy)
    missing = {2.0: "branch_sum", 1.0: "branch_product"}
    return verdict(False, missing.get(found_x, "branch_x"), given=dx)


def check_leaky(answer):
    """Check a rule a -> (value, (slope,)) of the leaky ReLU: a above 0, 0.1 * a below.

    Returns a Verdict that names the first number at which value or slope is wrong.
    """
    for a in _LEAKY_CASES:
        given, failure = call_answer(answer, a)
        if failure:
            return failure
        failure = _compare_rule(given, a)
        if failure:
            return failure
    return verdict(True, "leaky_right", cases=len(_LEAKY_CASES))


def _compare_rule(given, a):
    if given is None:
        return verdict(False, "none")
    try:
        value, (slope,) = given
    except (TypeError, ValueError):
        return verdict(False, "leaky_pair", a=a, given=brief(given))
    found, failure = to_numbers([value, slope])
    if failure or found.shape != (2,):
        return failure or verdict(False, "leaky_pair", a=a, given=brief(given))
    value, slope = found.tolist()
    if not _same((value,), (_leaky(a),)):
        return verdict(False, "leaky_value", a=a, given=value)
    if slope == 0:
        return verdict(False, "leaky_dead", a=a)
    change = _leaky(a + 0.01) - _leaky(a)
    if not _same((slope,), (change / 0.01,)):
        return verdict(False, "leaky_slope", a=a, given=slope, change=f"{change:g}")
    return None


def _leaky(a):
    return a if a > 0 else 0.1 * a


def _one_number(given, key):
    found, failure = to_numbers(given)
    if failure or found.shape:
        return None, failure or verdict(False, key, given=brief(given))
    return found.item(), None


def _same(given, expected):
    return all(isclose(g, e, abs_tol=1e-9) for g, e in zip(given, expected, strict=True))
