"""How wrong scores are: logistic loss of classes, squared error of values."""

from typing import NamedTuple

import numpy as np

from nnlab.playground import elementary
from nnlab.playground.net import in_order


class Losses(NamedTuple):
    """Mean losses and, in classification, shares of points on the right side; else nan.

    train, test                    losses; test is nan where no point is kept for testing
    train_accuracy, test_accuracy  a score of exactly 0 is on neither side
    """

    train: float
    test: float
    train_accuracy: float
    test_accuracy: float


def error(task, scores, targets):
    """Return the gradient of the mean loss by the scores, shape (N,)."""
    if task == "classification":
        return (elementary.sigmoid(scores) - targets) / len(scores)
    return 2 * (scores - targets) / len(scores)


def loss(task, scores, targets):
    """Return the mean of -log(probability of the right class), or of (score - target)**2."""
    if not len(scores):
        return float("nan")
    if task == "classification":
        margins = (2 * targets - 1) * scores
        each = np.where(margins < 0, -margins, 0) + elementary.log1p(
            elementary.exp(-np.abs(margins))
        )
    else:
        each = (scores - targets) * (scores - targets)
    return float(in_order(each)) / len(scores)


def accuracy(task, scores, targets):
    """Return the share of points on the right side; nan in regression, or where is no point."""
    if task != "classification" or not len(scores):
        return float("nan")
    return float(np.mean((2 * targets - 1) * scores > 0))
