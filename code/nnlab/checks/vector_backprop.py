"""Checks of the exercises in the chapter on backpropagation through matrices."""

import tracemalloc

import numpy as np

from nnlab.checks.answers import brief, call_answer, to_numbers
from nnlab.checks.verdict import verdict
from nnlab.graph import Node, by_name, example_squared_norm

NORM_W, NORM_X = ((1, 0), (2, -1), (0, 3)), (2, 1)
_SHAPES = ((2, 2, 2), (2, 3, 4), (5, 3, 3))  # square first: there no shape betrays a mistake
_SOFTMAX = (([0.5, 0.3, 0.2], [1.0, -2.0, 0.5]), ([0.1, 0.1, 0.7, 0.1], [3.0, 0.0, 1.0, -1.0]))
_MANY = 400  # units whose Jacobian, 1.3 MB, stands out in the memory that an answer takes


def check_product_back(answer):
    """Check a function (X, W, upstream) -> (dX, dW), the downstream gradients of X @ W.

    Returns a Verdict that names the first shapes that fail and guesses why.
    """
    draw = np.random.default_rng(1)
    for batch, inputs, outputs in _SHAPES:
        shapes = ((batch, inputs), (inputs, outputs), (batch, outputs))
        X, W, upstream = (draw.integers(1, 9, shape).astype(float) for shape in shapes)
        given, failure = call_answer(answer, X, W, upstream)
        failure = failure or _compare_product(given, X, W, upstream)
        if failure:
            return failure
    return verdict(True, "matrices_right", cases=len(_SHAPES))


def _compare_product(given, X, W, upstream):
    if given is None:
        return verdict(False, "none")
    if not isinstance(given, (tuple, list)) or len(given) != 2:
        return verdict(False, "matrices_pair", given=brief(given))
    a, b = Node(X), Node(W)
    (a @ b).backward(upstream)
    found = []
    for one in given:
        numbers, failure = to_numbers(one)
        if failure:
            return failure
        found.append(numbers)
    if _same(found[0], b.grad) and _same(found[1], a.grad):
        return verdict(False, "matrices_swapped")
    for name, mine, right, value in (("X", found[0], a.grad, X), ("W", found[1], b.grad, W)):
        shapes = {"name": name, "shape": _by(value.shape), "given": _by(mine.shape)}
        if _same(mine, right):
            continue
        if mine.shape == right.shape and _same(mine * len(X), right):
            return verdict(False, "matrices_mean", **shapes)
        if _same(mine, right.T):
            return verdict(False, "matrices_turned", **shapes)
        key = "matrices_values" if mine.shape == right.shape else "matrices_shape"
        return verdict(False, key, **shapes)
    return None


def check_squared_norm(dW, dx):
    """Check the gradients of ‖Wx‖² at W = NORM_W, x = NORM_X, found by hand.

    Returns a Verdict; a transposed gradient, a missing 2 and swapped answers are recognised.
    """
    f = example_squared_norm(NORM_W, NORM_X)
    f.backward()
    nodes = by_name(f)
    for name, given in (("W", dW), ("x", dx)):
        found, failure = to_numbers(given)
        failure = failure or _compare_norm(name, found, nodes[name].grad)
        if failure:
            return failure
    return verdict(True, "norm_right")


def _compare_norm(name, found, right):
    if found.shape in ((2, 1), (1, 2)) and name == "x":
        found = found.ravel()
    values = {"name": name, "shape": _by(right.shape), "given": _by(found.shape)}
    if _same(found, right):
        return None
    if name == "W" and _same(found, right.T):
        return verdict(False, "norm_turned", **values)
    if found.shape != right.shape:
        return verdict(False, "norm_shape", **values)
    if _same(2 * found, right):
        return verdict(False, "norm_half", **values)
    places = np.argwhere(np.abs(found - right) > 1e-9)
    place = ", ".join(map(str, places[0].tolist()))
    return verdict(False, "norm_values", **values, place=place, count=len(places))


def check_softmax_back(answer):
    """Check a function (y, upstream) -> downstream of the softmax whose outputs are y.

    Returns a Verdict; answers that forget that each output reads all inputs are recognised, and so
    are those that build the Jacobian, by the memory they take.
    """
    for y, upstream in _SOFTMAX:
        given, failure = call_answer(answer, np.array(y), np.array(upstream))
        if not failure:
            found, failure = to_numbers(given)
        failure = failure or _compare_softmax(found, np.array(y), np.array(upstream))
        if failure:
            return failure
    if _peak(answer, np.full(_MANY, 1 / _MANY), np.ones(_MANY)) > 4 * _MANY**2:
        return verdict(False, "softmax_memory", n=_MANY)
    return verdict(True, "softmax_right", cases=len(_SOFTMAX))


def _peak(answer, *given):
    """The bytes that a call needs at most at a time, beyond what there was before."""
    already = tracemalloc.is_tracing()
    if not already:
        tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    tracemalloc.reset_peak()
    call_answer(answer, *given)
    peak = tracemalloc.get_traced_memory()[1]
    if not already:
        tracemalloc.stop()
    return peak - before


def _compare_softmax(found, y, upstream):
    values = {"y": brief(y.tolist()), "upstream": brief(upstream.tolist())}
    jacobian = np.diag(y) - np.outer(y, y)
    if found.shape == jacobian.shape:
        return verdict(False, "softmax_built", n=len(y))
    if found.shape != y.shape:
        return verdict(False, "softmax_shape", n=len(y), given=_by(found.shape))
    if _same(found, jacobian @ upstream):
        return None
    if _same(found, y * upstream) or _same(found, y * (1 - y) * upstream):
        return verdict(False, "softmax_alone", **values)
    key = "softmax_sum" if abs(found.sum()) > 1e-9 else "softmax_values"
    return verdict(False, key, **values, total=f"{found.sum():g}")


def _same(found, right):
    return found.shape == right.shape and np.allclose(found, right, atol=1e-9)


def _by(shape):
    return "×".join(map(str, shape)) or "1"
