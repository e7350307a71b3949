"""Lift points into space: by a matrix they stay inseparable, by a square or by training not."""

from typing import NamedTuple

import numpy as np

from nnlab import _validation
from nnlab.learning.logistic import Logistic, fit_logistic

LIFTS = ("linear", "quadratic", "trained")


def linear_lift(points, seed=0):
    """Return M x + c for a random 3x2 matrix M: shape (N, 3), a tilted plane in space."""
    matrix, shift = random_map(seed)
    return _validation.places(points) @ matrix.T + shift


def random_map(seed=0):
    """Return the matrix (3, 2) and the shift (3,) of `linear_lift`."""
    rng = np.random.default_rng(_validation.count("seed", seed))
    return rng.normal(size=(3, 2)), rng.normal(size=3)


def quadratic_lift(points):
    """Return (x, y, x*x + y*y), shape (N, 3): the plane bent up into a bowl."""
    points = _validation.places(points)
    return np.column_stack([points, (points**2).sum(axis=1)])


class Lift(NamedTuple):
    """Accuracies of the plane that logistic regression finds, from 0 to 1.

    It has the most likely labels, not the fewest errors: another plane may have more points right.
    """

    plane: float
    linear: float
    quadratic: float


def lift_accuracies(points, labels, seed=0):
    """Separate two classes in the plane, after a linear and after the quadratic lift: a `Lift`.

    The first two are alike: w.(M x + c) + b is again affine in x (errata row E58). They may differ
    by a point, because the ridge of `fit_logistic` weighs the directions as M stretches them.
    """
    lifts = (_validation.places(points), linear_lift(points, seed), quadratic_lift(points))
    return Lift(*(fit_logistic(some, labels).accuracy(some, labels) for some in lifts))


class Lifted(NamedTuple):
    """Points in space and a plane between them.

    points  array (N, 3);  plane: a `Logistic`, on whose positive side class 1 should be
    accuracy  the share of points on their side of it
    """

    points: np.ndarray
    plane: Logistic
    accuracy: float


def lifts(points, labels, net):
    """Lift two classes in three ways: {"linear": Lifted, "quadratic": ..., "trained": ...}.

    net   a `FoldingNet` whose last hidden layer has three units: its coordinates are the trained
          lift, and its own two scores give the plane. The other planes are fitted to the points.
    """
    hidden = list(net.stages(points).values())[-2]
    if hidden.shape[1] != 3 or net.sizes[-1] != 2:
        raise ValueError(
            f"sizes {net.sizes} are no lift; try a net that ends in 3 units, 2 scores."
        )
    where = dict(zip(LIFTS, (linear_lift(points), quadratic_lift(points), hidden), strict=True))
    planes = {name: fit_logistic(where[name], labels) for name in ("linear", "quadratic")}
    w, b = (layer[-1][1] - layer[-1][0] for layer in (net.weights, net.biases))
    planes["trained"] = Logistic(w, float(b))
    return {n: Lifted(where[n], p, p.accuracy(where[n], labels)) for n, p in planes.items()}


def seen_from(points, turn=30.0, tilt=20.0):
    """Return points of space as one sees them: array (N, 3), to the right, up, and towards the eye.

    points  array (N, 3), the third axis upwards
    turn    degrees that space is turned by around the third axis;  tilt: from how far above one
            looks, from 0, level with it, to 90 degrees, straight from above. Distances stay.
    """
    points = _validation.places(points, 3)
    turn, tilt = (
        np.radians(_validation.number(name, value))
        for name, value in (("turn", turn), ("tilt", tilt))
    )
    x, y, z = points.T
    right = x * np.cos(turn) - y * np.sin(turn)
    away = x * np.sin(turn) + y * np.cos(turn)
    up = z * np.cos(tilt) + away * np.sin(tilt)
    near = z * np.sin(tilt) - away * np.cos(tilt)
    return np.column_stack([right, up, near])
