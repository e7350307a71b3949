"""The playground's points, made from a seed or the reader's own, and shared for testing.

The same in JavaScript, to the last bit; `nnlab.points`, which the chapters use, draws by NumPy.
"""

from typing import NamedTuple

import numpy as np

from nnlab.playground import elementary
from nnlab.playground.expression import read_expression
from nnlab.playground.fields import OWN
from nnlab.playground.generator import generator
from nnlab.playground.problem import Problem
from nnlab.points import depth

EDGE = 1.5  # made points, before noise, lie from -EDGE to EDGE
TWO_PI = 6.283185307179586
MARGIN = 0.05  # between the duck and its outline
TURNS = 1.25  # of each arm of the spiral
TRIES = 1000  # for one point, before a function is said to have no values
# Hills and valleys of data="gaussian": x1, x2, height. After TensorFlow Playground's reg-gauss.
HILLS = [(-1, 0.65, 1), (0, 0.65, -1), (1, 0.65, 1), (-1, -0.65, -1), (0, -0.65, 1), (1, -0.65, -1)]
WIDTH = 0.3


class Data(NamedTuple):
    """points: array (N, 2);  targets: N floats, the class 0 or 1 or the value to predict.

    training   how many of them, the first ones, are trained on; the others are for testing
    """

    points: np.ndarray
    targets: np.ndarray
    training: int


def _in_square(draw):
    return EDGE * (2 * draw.uniform() - 1), EDGE * (2 * draw.uniform() - 1)


def _polar(radius, angle):
    return radius * float(elementary.cos(angle)), radius * float(elementary.sin(angle))


def _xor(draw, i):
    """The corners of the truth table, four points in turn, as in `nnlab.points.xor`."""
    x1, x2 = (1.0 if i // 2 % 2 else -1.0), (1.0 if i % 2 else -1.0)
    return x1, x2, float(x1 != x2)


def _donut(draw, i):
    share, angle = draw.uniform(), TWO_PI * draw.uniform()
    radius = 0.6 * np.sqrt(share) if i % 2 else np.sqrt(1 + share * (EDGE * EDGE - 1))
    return *_polar(float(radius), angle), float(i % 2)


def _duck(draw, i):
    while True:
        x1, x2 = _in_square(draw)
        deep = float(depth([[x1, x2]])[0])
        if (deep > MARGIN) if i % 2 else (deep < -MARGIN):
            return x1, x2, float(i % 2)


def _spiral(draw, i):
    way = float(np.sqrt(0.03 + 0.97 * draw.uniform()))
    return *_polar(0.95 * EDGE * way, TWO_PI * (TURNS * way + i % 2 / 2)), float(i % 2)


def _moons(draw, i):
    x1, x2 = _polar(1.0, TWO_PI / 2 * draw.uniform())
    return (0.5 - x1, 0.25 - x2, 1.0) if i % 2 else (x1 - 0.5, x2 - 0.25, 0.0)


def _function(text):
    height_at = read_expression(text)

    def place(draw, i):
        for _ in range(TRIES):
            x1, x2 = _in_square(draw)
            height = float(height_at(x1))
            if not np.isnan(height):
                return x1, x2, float(x2 > height)
        raise Problem("data_nowhere", edge=EDGE)

    return place


def _plane(draw, i):
    x1, x2 = _in_square(draw)
    return x1, x2, (x1 + x2) / 3


def _gaussian(draw, i):
    x1, x2 = _in_square(draw)
    height = 0.0
    for a, b, sign in HILLS:
        distance = (x1 - a) * (x1 - a) + (x2 - b) * (x2 - b)
        height += sign * float(elementary.exp(-distance / (2 * WIDTH * WIDTH)))
    return x1, x2, height


PLACES = {
    "xor": _xor, "donut": _donut, "duck": _duck, "spiral": _spiral, "moons": _moons,
    "plane": _plane, "gaussian": _gaussian,
}  # fmt: skip


def made_data(setup):
    """Return the `Data` of a `Setup`, in an order by chance, those for testing behind.

    Raises `Problem` where there is no point, or a function has no value anywhere in the picture.
    """
    if setup.data in OWN:
        rows = np.array(getattr(setup, setup.data), float)
        if not len(rows):
            raise Problem("data_none")
    else:
        rows = _made_rows(setup)
    order = generator(setup.data_seed, "share").permutation(len(rows))
    rows = rows[order]
    testing = min(int(setup.test_share * len(rows) + 0.5), len(rows) - 1)
    return Data(rows[:, :2].copy(), rows[:, 2].copy(), len(rows) - testing)


def _made_rows(setup):
    """Return points with noise, array (N, 3): x1, x2, target."""
    place = PLACES.get(setup.data) or _function(setup.expression)
    draw = generator(setup.data_seed, "places")
    rows = np.array([place(draw, i) for i in range(setup.points)], float)
    moved = slice(0, 2) if setup.task == "classification" else slice(2, 3)
    there = rows[:, moved]
    noise = generator(setup.data_seed, "noise").normals(there.size).reshape(there.shape)
    rows[:, moved] = there + setup.noise * noise
    return rows
