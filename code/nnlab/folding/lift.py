"""Lift the donut into space: by a matrix it stays inseparable, by a square it falls apart."""

from typing import NamedTuple

import numpy as np

from nnlab import _validation
from nnlab.learning.logistic import fit_logistic


def linear_lift(points, seed=0):
    """Return M x + c for a random 3x2 matrix M: shape (N, 3), a tilted plane in space."""
    rng = np.random.default_rng(_validation.count("seed", seed))
    return _validation.places(points) @ rng.normal(size=(3, 2)).T + rng.normal(size=3)


def quadratic_lift(points):
    """Return (x, y, x*x + y*y), shape (N, 3): the plane bent up into a bowl."""
    points = _validation.places(points)
    return np.column_stack([points, (points**2).sum(axis=1)])


class Lift(NamedTuple):
    """Accuracies of the best plane that logistic regression finds, from 0 to 1."""

    plane: float
    linear: float
    quadratic: float


def lift_accuracies(points, labels, seed=0):
    """Separate two classes in the plane, after a linear and after the quadratic lift: a `Lift`.

    The first two are equal: w.(M x + c) + b is again affine in x (errata row E58).
    """
    lifts = (_validation.places(points), linear_lift(points, seed), quadratic_lift(points))
    return Lift(*(fit_logistic(some, labels).accuracy(some, labels) for some in lifts))
