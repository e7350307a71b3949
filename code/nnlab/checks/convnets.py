"""Checks of the exercises in the chapter on convolutional networks."""

import numpy as np

from nnlab.checks.answers import brief, call_answer, to_numbers
from nnlab.checks.verdict import verdict
from nnlab.convnet import Conv, pool, receptive_fields

_STACKS = (
    [(3, 1)],
    [(3, 1), (3, 1)],
    [(5, 1), (2, 2), (5, 1), (2, 2)],
    [(3, 2), (3, 2), (3, 1)],
    [(1, 3), (4, 1), (2, 2)],
)
_ROWS = (([1, 3, 2, 0], 2), ([-4, -1, -2, -3, -5, -6], 3), ([2, 7, 1, 8, 2], 2), ([5, 1, 6], 1))


def check_field_size(answer):
    """Check a function (layers) -> size of the receptive field along one axis.

    answer  takes a list of pairs (kernel, stride), first layer first; should return an int
    Returns a Verdict that names the first stack that fails and guesses why.
    """
    for layers in _STACKS:
        given, failure = call_answer(answer, [*layers])
        if failure:
            return failure
        right = receptive_fields([Conv(1, *pair) for pair in layers])[-1].size
        if not np.array_equal(given, right):
            return verdict(False, _slip(layers, given), layers=layers, given=brief(given))
    return verdict(True, "field_right", cases=len(_STACKS))


def _slip(layers, given):
    kernels = [kernel for kernel, _ in layers]
    slips = {
        "field_strides": 1 + sum(kernel - 1 for kernel in kernels),
        "field_added": sum(kernels),
        "field_multiplied": int(np.prod(kernels)),
    }
    found = [key for key, value in slips.items() if np.array_equal(given, value)]
    return found[0] if found else "field_other"


def check_max_pool(answer):
    """Check a function (x, window) -> list with the largest number of each window, side by side.

    Returns a Verdict that names the first row that fails and guesses why.
    """
    for x, window in _ROWS:
        given, failure = call_answer(answer, [*x], window)
        if failure:
            return failure
        found, failure = to_numbers(given)
        if failure:
            return failure
        right = pool(np.array(x), window, axes=1)
        if not np.array_equal(found, right):
            shown = {"x": x, "window": window, "given": found.tolist()}
            return verdict(False, _pooling_slip(x, window, found, right), **shown)
    return verdict(True, "max_pool_right", cases=len(_ROWS))


def _pooling_slip(x, window, found, right):
    if np.array_equal(found, pool(np.array(x), window, 1, axes=1)):
        return "max_pool_stride"
    if found.shape == right.shape and np.array_equal(found, np.maximum(right, 0)):
        return "max_pool_zero"
    if found.shape == (len(right) + 1,):
        return "max_pool_rest"
    return "max_pool_length" if found.shape != right.shape else "max_pool_values"
