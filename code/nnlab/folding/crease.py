"""Fold the plane once, like paper, and ask whether one straight line divides two classes."""

from typing import NamedTuple

import numpy as np

from nnlab import _validation

NOTHING = 1e-9  # what rounding may leave of a gap that is 0
CENTRE = (0.5, 0.5)  # of the four points of XOR


def crease_coordinates(points, angle=45.0, centre=CENTRE):
    """Return (u, s) for each point: how far along the crease it lies, and how far from it.

    points  array (N, 2);  centre: a point of the crease, where u and s are 0
    angle   of the crease, in degrees from the first axis, counterclockwise; s > 0 on its left
    Returns an array of shape (N, 2). It is a turn, so distances stay.
    """
    turn = np.radians(_validation.number("angle", angle))
    along = np.array([np.cos(turn), np.sin(turn)])
    away = np.array([-along[1], along[0]])
    return (_validation.places(points) - _centre(centre)) @ np.column_stack([along, away])


def fold_once(points, angle=45.0, fold=1.0, centre=CENTRE):
    """Fold the plane along one crease: each s < 0 becomes (1 - 2*fold)*s, everything else stays.

    points, angle, centre  as in `crease_coordinates`
    fold    0 leaves the paper flat; 0.5 has its lower half on the crease, s -> ReLU(s); 1 has it
            folded over, s -> |s| = ReLU(s) + ReLU(-s)
    Returns the points' new places, an array of shape (N, 2).
    Raises ValueError, quoting it, for a fold that is not from 0 to 1.
    """
    fold = _validation.number("fold", fold, 0, 1)
    points = _validation.places(points)
    turn = np.radians(_validation.number("angle", angle))
    s = crease_coordinates(points, angle, centre)[:, 1]
    back = -2 * fold * np.minimum(s, 0)
    return points + back[:, None] * np.array([-np.sin(turn), np.cos(turn)])


class DividingLine(NamedTuple):
    """The line w.p + b = 0 with class 1 on its + side; |w| = 1, so `gap` is a distance.

    gap  the width of the empty strip around the line: half of it on either side
    """

    w: np.ndarray
    b: float
    gap: float


def dividing_line(points, labels):
    """Return the straight line that keeps two classes furthest apart, or None if none divides them.

    points  array (N, 2);  labels  N ints, 0 or 1, each of which occurs
    Every direction that can be the best one is tried: from a point of class 0 to one of class 1,
    or across a side between two points of one class (where the two hulls come nearest). So it is
    exact, for the few points that one sees on a page: it takes N**3 steps.
    Raises ValueError for points of one class only.
    """
    points = _validation.places(points)
    labels = _validation.classes(labels, points, 1)
    zeros, ones = points[labels == 0], points[labels == 1]
    if not (len(zeros) and len(ones)):
        raise ValueError(f"labels {np.unique(labels).tolist()} have one class; try both 0 and 1.")
    w = _directions(zeros, ones)
    near, far = (ones @ w.T).min(axis=0), (zeros @ w.T).max(axis=0)
    best = int(np.argmax(near - far)) if len(w) else 0
    if not len(w) or not near[best] - far[best] > NOTHING:
        return None
    return DividingLine(w[best], float(-(near[best] + far[best]) / 2), float((near - far)[best]))


def _directions(zeros, ones):
    between = (ones[:, None] - zeros).reshape(-1, 2)
    sides = np.concatenate([(one[:, None] - one).reshape(-1, 2) for one in (zeros, ones)])
    every = np.concatenate([between, np.column_stack([-sides[:, 1], sides[:, 0]])])
    lengths = np.hypot(*every.T)
    return every[lengths > NOTHING] / lengths[lengths > NOTHING, None]


def _centre(centre):
    return _validation.places([centre], name="centre")[0]
