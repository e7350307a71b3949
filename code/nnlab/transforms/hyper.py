"""A hypernetwork: one net makes the weights of another out of an input, w = H(x, u).

The task: turn a point s of the plane by an angle x. For each angle that is a matrix product, but
the matrix depends on x: what to do with s is itself a function. The hypernetwork makes that matrix,
H: x -> hidden tanh units -> 4 numbers w, and G(s, w) is the product. The fixed net gets x and s
together, as three inputs of one hidden layer of tanh units, and has at least as many parameters.
"""

from typing import NamedTuple

import numpy as np

HALF_TURN = np.pi


def turned(angles, points):
    """Turn points of the plane, counterclockwise; the right answers of the task.

    angles  (N,) in radians;  points  (N, 2).  Returns an array (N, 2).
    """
    c, s = np.cos(angles), np.sin(angles)
    x, y = np.moveaxis(np.asarray(points, float), -1, 0)
    return np.stack([c * x - s * y, s * x + c * y], axis=-1)


def pushed(angles, points):
    """Push points of the plane by one, into the direction of the angle; a task without a product.

    angles  (N,) in radians;  points  (N, 2).  Returns an array (N, 2).
    """
    return np.asarray(points, float) + np.stack([np.cos(angles), np.sin(angles)], axis=-1)


TASKS = {"turn": turned, "push": pushed}


class HyperNet(NamedTuple):
    """w = H(x, u) = w2 tanh(w1 x + b1) + b2, as a 2 x 2 matrix; G(s, w) = w s.

    w1, b1  arrays (hidden, 1) and (hidden,);  w2, b2  arrays (4, hidden) and (4,)
    """

    w1: np.ndarray
    b1: np.ndarray
    w2: np.ndarray
    b2: np.ndarray

    def weights(self, angles):
        """The weights that H makes for each angle, (N, 2, 2)."""
        hidden = np.tanh(np.asarray(angles, float)[:, None] @ self.w1.T + self.b1)
        return (hidden @ self.w2.T + self.b2).reshape(-1, 2, 2)

    def __call__(self, angles, points):
        """Points (N, 2) turned by angles (N,), as the net has learned it: (N, 2)."""
        return np.einsum("nij,nj->ni", self.weights(angles), np.asarray(points, float))


class FixedNet(NamedTuple):
    """w2 tanh(w1 (x, s1, s2) + b1) + b2: the same weights whatever the angle.

    w1, b1  arrays (hidden, 3) and (hidden,);  w2, b2  arrays (2, hidden) and (2,)
    """

    w1: np.ndarray
    b1: np.ndarray
    w2: np.ndarray
    b2: np.ndarray

    def __call__(self, angles, points):
        """Points (N, 2) turned by angles (N,), as the net has learned it: (N, 2)."""
        given = np.column_stack([angles, points])
        return np.tanh(given @ self.w1.T + self.b1) @ self.w2.T + self.b2
