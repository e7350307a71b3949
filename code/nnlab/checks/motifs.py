"""Checks of the exercises in the chapter on motifs."""

import numpy as np

from nnlab.checks.answers import brief, to_numbers
from nnlab.checks.verdict import verdict
from nnlab.convolution import correlate2d
from nnlab.motifs import weight_gradient, window_gradients

_X, _W = [1, 0, 2, 1], [0, 0]
# A horizontal stroke of ink, two pixels away from every edge.
_STROKE = np.zeros((5, 9))
_STROKE[2, 2:7] = 1.0
_RIGHT_END = (2, 6)


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

    Returns a Verdict that says where else the template responds as much or more.
    """
    template, failure = to_numbers(template)
    if failure:
        return failure
    if template.shape != (3, 3):
        return verdict(False, "end_shape", shape=template.shape)
    scores = correlate2d(_STROKE, template, padding=1)
    end = scores[_RIGHT_END]
    if end <= 0:
        return verdict(False, "end_silent", score=float(end))
    scores[_RIGHT_END] = -np.inf
    row, column = (int(at) for at in np.unravel_index(scores.argmax(), scores.shape))
    if scores[row, column] < end:
        return verdict(True, "end_right", score=float(end))
    key = "end_middle" if _STROKE[row, column] and column > 2 else "end_elsewhere"
    other = float(scores[row, column])
    return verdict(False, key, score=float(end), other=other, row=row, column=column)
