"""Gradient descent and its path on named surfaces of two parameters."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from nnlab import _validation
from nnlab._optimizers import stepper

FAR = 1e6  # a path this far from the origin is lost: no surface has its valley there


class Surface(NamedTuple):
    """A function of (x, y) with its gradient.

    value     takes arrays x, y of one shape, returns their heights
    gradient  takes numbers x, y, returns (d/dx, d/dy)
    start     where a descent may begin;  lowest: tuple of the places of its minima
    """

    value: Callable
    gradient: Callable
    start: tuple
    lowest: tuple


def _rosenbrock(x, y):
    return (1 - x) ** 2 + 100 * (y - x * x) ** 2


def _himmelblau(x, y):
    return (x * x + y - 11) ** 2 + (x + y * y - 7) ** 2


# bowl: alike in all directions; valley: 25 times as steep across as along; saddle: no minimum;
# rosenbrock: a bent valley (1960); himmelblau: four minima (1972); which one depends on the start.
SURFACES = {
    "bowl": Surface(lambda x, y: (x * x + y * y) / 2, lambda x, y: (x, y), (2.0, 1.5), ((0, 0),)),
    "valley": Surface(
        lambda x, y: (x * x + 25 * y * y) / 2, lambda x, y: (x, 25 * y), (2.5, 0.8), ((0, 0),)
    ),
    "saddle": Surface(
        lambda x, y: (x * x - y * y) / 2, lambda x, y: (x, -y), (2.0, 1e-3), ()
    ),
    "rosenbrock": Surface(
        _rosenbrock,
        lambda x, y: (-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)),
        (-1.2, 1.0),
        ((1, 1),),
    ),
    "himmelblau": Surface(
        _himmelblau,
        lambda x, y: (
            4 * x * (x * x + y - 11) + 2 * (x + y * y - 7),
            2 * (x * x + y - 11) + 4 * y * (x + y * y - 7),
        ),
        (0.0, 0.0),
        ((3, 2), (-2.805118, 3.131312), (-3.779310, -3.283186), (3.584428, -1.848126)),
    ),
}  # fmt: skip


class Path(NamedTuple):
    """Where a descent went.

    points   array (T + 1, 2), the start first;  values: the heights there, shape (T + 1,)
    diverged whether it ran away: it stopped at T, before all steps were done, at the last point
             within 1e6 of the origin
    """

    points: np.ndarray
    values: np.ndarray
    diverged: bool


def descend(surface, start=None, learning_rate=0.1, steps=100, optimizer="sgd", momentum=0.9):
    """Walk downhill: w <- w - learning_rate * gradient. Return a `Path`; running away is no error.

    surface   a name of `SURFACES` or a `Surface`;  start: (x, y), the surface's own if not given
    optimizer "sgd", "momentum" or "adam"
    momentum  for optimizer="momentum": v = momentum*v + gradient, w -= learning_rate*v; 0 up to 1
    On a parabola of curvature c, plain descent runs away where learning_rate is above 2/c: 2 for
    the bowl, 0.08 for the valley; with momentum m, above 2*(1 + m)/c. On the saddle every rate runs
    away, along y.
    """
    if isinstance(surface, str) or not isinstance(surface, Surface):
        surface = SURFACES[_validation.one_of("surface", surface, SURFACES)]
    at = _validation.places([surface.start if start is None else start], name="start")[0].copy()
    step = stepper(optimizer, at, learning_rate, momentum)
    points = [at.copy()]
    with np.errstate(over="ignore", invalid="ignore"):
        for _ in range(_validation.count("steps", steps)):
            step(np.asarray(surface.gradient(*at), float))
            if not np.abs(at).max() <= FAR:  # also where NaN
                break
            points.append(at.copy())
    points = np.array(points)
    return Path(points, np.asarray(surface.value(*points.T), float), len(points) <= steps)
