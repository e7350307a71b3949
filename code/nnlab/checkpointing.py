"""Backpropagation that keeps a few vectors and computes the others again on the way back."""

import numpy as np

from nnlab import _validation


def walk_back_from_marks(layers, h, every):
    """Go forward through tanh layers, keep one vector every `every`, and go back with those alone.

    layers  array of shape (L, n, n): matrices M, each layer gives tanh(M @ h)
    h       array of shape (n,), the first input
    every   1 keeps every vector; each stretch in between is computed again from its start
    Returns (gradients, held, again): the gradient of the squared length of the output along each
    matrix, last layer first; the most vectors held at once; how many layers were computed again.
    Raises ValueError or TypeError, quoting it, for an `every` below 1.
    """
    every = _validation.count("every", every, 1)
    passed = _forward(np.asarray(h, float), layers)
    marks = {start: passed[start] for start in range(0, len(layers), every)}
    end, up = passed[-1], 2 * passed[-1]
    gradients, held, again = [], 0, 0
    for start in sorted(marks, reverse=True):
        stretch = layers[start : start + every]
        part = [*_forward(marks[start], stretch[:-1]), end]
        held, again = max(held, len(marks) + len(part) - 1), again + len(part) - 2
        more, up = _back(part, stretch, up)
        gradients, end = gradients + more, marks[start]
    return gradients, held, again


def _forward(h, layers):
    passed = [h]
    for matrix in layers:
        passed.append(np.tanh(matrix @ passed[-1]))
    return passed


def _back(passed, layers, up):
    found = []
    for matrix, h, out in zip(layers[::-1], passed[-2::-1], passed[:0:-1], strict=True):
        slope = up * (1 - out**2)
        found.append(np.outer(slope, h))
        up = matrix.T @ slope
    return found, up
