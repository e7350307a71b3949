"""Checks of the exercises in the chapter on motifs."""

import numpy as np

from nnlab.checks.answers import brief, to_numbers
from nnlab.checks.verdict import verdict
from nnlab.convolution import correlate2d
from nnlab.motifs import weight_gradient, window_gradients

_X, _W = [1, 0, 2, 1], [0, 0]
# Horizontal stroke, upright stroke, filled block: each three pixels away from every edge.
_STROKE, _UPRIGHT, _BLOCK = (np.zeros((11, 11)) for _ in range(3))
_STROKE[5, 3:8] = _UPRIGHT[3:8, 5] = _BLOCK[3:8, 3:8] = 1.0
_RIGHT_END, _MIDDLE = (5, 7), (5, slice(4, 7))


def check_shared_gradient(answer):
    """Check the gradient of shared weights of length 2 over [1, 0, 2, 1], scores summed.

    answer  two numbers. Returns a Verdict; one window alone, and the mean, are recognised.
    """
    expected = weight_gradient(_X, _W, "sum")
    given, failure = to_numbers(answer)
    if failure:
        return failure
    shown = {"given": brief(answer), "expected": len(expected)}
    if given.shape != expected.shape:
        return verdict(False, "shared_shape", **shown)
    if np.allclose(given, expected):
        return verdict(True, "shared_right")
    each = window_gradients(_X, _W, "sum")
    if any(np.allclose(given, one) for one in each):
        return verdict(False, "shared_one", **shown)
    if np.allclose(given, each.mean(0)):
        return verdict(False, "shared_mean", **shown)
    return verdict(False, "shared_wrong", **shown)


def check_end_template(template):
    """Check a 3 x 3 template that should respond most at the right end of a horizontal stroke.

    It is slid over a horizontal stroke, an upright one and a filled block, all of ones: an edge
    detector is no detector of ends. Returns a Verdict that says where else the template responds
    as much or more.
    """
    template, failure = to_numbers(template)
    if failure:
        return failure
    if template.shape != (3, 3):
        return verdict(False, "end_shape", shape=template.shape)
    scores = correlate2d(_STROKE, template, padding=1)
    end = float(scores[_RIGHT_END])
    if end <= 0:
        return verdict(False, "end_silent", score=end)
    scores[_RIGHT_END] = -np.inf
    elsewhere = {
        "end_middle": scores[_MIDDLE],
        "end_beside": scores,
        "end_upright": correlate2d(_UPRIGHT, template, padding=1),
        "end_block": correlate2d(_BLOCK, template, padding=1),
    }
    for key, answers in elsewhere.items():
        if answers.max() >= end:
            return verdict(False, key, score=end, other=float(answers.max()))
    return verdict(True, "end_right", score=end)
