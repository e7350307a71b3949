"""Checks of the exercises in the chapter on backpropagation."""

from math import isclose

from nnlab.checks.verdict import call_answer, verdict
from nnlab.graph import Node

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
    return verdict(True, "check_product_right", cases=len(_CASES))


def _compare(given, x, y, upstream):
    a, b = Node(x), Node(y)
    (a * b).backward(upstream)
    shown = {"x": x, "y": y, "upstream": upstream, "expected": (a.grad, b.grad), "given": given}
    if not isinstance(given, tuple) or len(given) != 2:
        return verdict(False, "check_product_pair", **shown)
    if _same(given, (a.grad, b.grad)):
        return None
    if _same(given, (x * upstream, y * upstream)):
        return verdict(False, "check_product_own", **shown)
    if _same(given, (y, x)):
        return verdict(False, "check_product_upstream", **shown)
    return verdict(False, "check_product_values", **shown)


def check_branch(dx, dy):
    """Check the gradients of f = x*y + x at x = 3, y = 2, found by hand.

    Returns a Verdict; a gradient from which one way of the branch is missing is recognised.
    """
    x, y = Node(3.0, "x"), Node(2.0, "y")
    (x * y + x).backward()
    if _same((dx, dy), (x.grad, y.grad)):
        return verdict(True, "check_branch_right")
    if not _same((dy,), (y.grad,)):
        return verdict(False, "check_branch_y", given=dy)
    missing = {2.0: "check_branch_sum", 1.0: "check_branch_product"}
    return verdict(False, missing.get(float(dx), "check_branch_x"), given=dx)


def _same(given, expected):
    try:
        return all(isclose(g, e, abs_tol=1e-9) for g, e in zip(given, expected, strict=True))
    except TypeError:
        return False
