"""The duck solved with no training: ten sides, two pentagons, one of them or the other."""

import numpy as np

from nnlab import _validation, points
from nnlab.folding.net import FoldingNet


def duck_by_hand(steepness=20.0):
    """Return the net 2-10-2-2 that tells the duck's inside (class 1) from its outside (class 0).

    The first layer has a unit per side: how far is the point outside of it, times `steepness`? The
    second a unit per pentagon: 1 minus the sum of its five, so 1 inside and 0 from a distance of
    1/steepness on. The scores: 0.5, and the sum of the two.
    Source: J. Lee, "How neural network works", who draws it with 10 + 2 + 1 logistic units.
    """
    steepness = _validation.number("steepness", steepness, above=0)
    both = map(points.sides, points.pentagons())
    w, b = (np.concatenate(some) for some in zip(*both, strict=True))
    pentagon = -np.kron(np.eye(2), np.ones(5))
    scores = np.array([[0.0, 0], [1, 1]])
    weights = (-steepness * w, pentagon, scores)
    return FoldingNet(
        weights, (-steepness * b, np.ones(2), np.array([0.5, 0])), (True, True, False)
    )
