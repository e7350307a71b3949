"""One net with a hidden layer: what it computes, and the straight line of each hidden unit."""

from typing import NamedTuple

import numpy as np

from nnlab import _validation


def sigmoid(z):
    """1 / (1 + exp(-z)), without overflow for large |z|."""
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)


# Each activation, and its slope written by the activation's own value.
ACTIVATIONS = {
    "tanh": (np.tanh, lambda a: 1 - a * a),
    "relu": (lambda z: np.maximum(z, 0), lambda a: np.where(a > 0, 1.0, 0.0)),
    "sigmoid": (sigmoid, lambda a: a * (1 - a)),
}


class Net(NamedTuple):
    """output = sigmoid(w2 . activation(w1 x + b1) + b2), for points x of the plane.

    w1  array of shape (H, 2);  b1, w2  arrays of shape (H,);  b2  a number
    activation  "tanh", "relu" or "sigmoid"
    Calling it with points of shape (N, 2) gives the outputs, shape (N,), between 0 and 1.
    """

    w1: np.ndarray
    b1: np.ndarray
    w2: np.ndarray
    b2: float
    activation: str = "tanh"

    def preactivations(self, points):
        """w1 x + b1: shape (N, H), zero on each unit's line."""
        return _validation.places(points) @ np.transpose(self.w1) + self.b1

    def hidden(self, points):
        """The points as the hidden layer sees them, shape (N, H)."""
        name = _validation.one_of("activation", self.activation, ACTIVATIONS)
        return ACTIVATIONS[name][0](self.preactivations(points))

    def scores(self, points):
        """What goes into the last sigmoid, shape (N,); above 0 says class 1."""
        return self.hidden(points) @ np.asarray(self.w2, float) + self.b2

    def __call__(self, points):
        return sigmoid(self.scores(points))

    def accuracy(self, points, labels):
        """The share of points on the right side; a score of exactly 0 is on neither."""
        scores = self.scores(points)
        labels = _validation.classes(labels, scores, 1)
        return float(np.mean((2 * labels - 1) * scores > 0))


def boundary(net, xs, ys):
    """Call any net on the grid of `xs` and `ys`: values whose level line is its boundary.

    net   takes points of shape (N, 2) and returns an array whose first axis is N
    xs, ys   coordinates, shapes (X,) and (Y,)
    Returns an array of shape (Y, X, ...): entry [j, i] belongs to the point (xs[i], ys[j]). For a
    `Net` its boundary is where this is 0.5.
    """
    xs, ys = (np.asarray(some, float) for some in (xs, ys))
    if xs.ndim != 1 or ys.ndim != 1:
        raise ValueError(f"xs of shape {xs.shape}, ys of shape {ys.shape}: give one axis each.")
    grid = np.stack(np.meshgrid(xs, ys), axis=-1).reshape(-1, 2)
    values = np.asarray(net(grid))
    return values.reshape(len(ys), len(xs), *values.shape[1:])


def segment(w, b, box):
    """Cut the line w[0]*x + w[1]*y + b = 0 to a box: the boundary of one unit, ready to draw.

    box   ((x_min, x_max), (y_min, y_max))
    Returns an array of shape (2, 2), the two ends as (x, y), or None where no line is: the line
    misses the box (or touches a corner), or w is zero and the unit is the same everywhere.
    """
    (wx, wy), (left, right), (low, high) = np.asarray(w, float), *np.asarray(box, float)
    # Walk along the line from its point nearest to the middle of the box (Liang and Barsky, 1984).
    length = np.hypot(wx, wy)
    if not length > 1e-12 * abs(b):  # no weights, or a line too far away for floats
        return None
    normal, middle = np.array([wx, wy]) / length, np.array([left + right, low + high]) / 2
    near = middle - normal * (normal @ middle + b / length)
    along = np.array([-normal[1], normal[0]])
    start, end = -np.inf, np.inf
    for place, speed, least, most in zip(near, along, (left, low), (right, high), strict=True):
        if abs(speed) < 1e-15:  # parallel to these two sides, up to rounding
            if not least <= place <= most:
                return None
            continue
        first, last = sorted(((least - place) / speed, (most - place) / speed))
        start, end = max(start, first), min(end, last)
    return near + np.outer([start, end], along) if start < end else None
