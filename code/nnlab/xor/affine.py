"""No affine map computes XOR: a proof in one line, and the line tried on random maps.

For f(x) = w.x + b, both f(00) + f(11) and f(01) + f(10) are w1 + w2 + 2b. XOR asks f to be at most
0 at 00 and 11, and above 0 at 01 and 10: the first sum would be at most 0 and the second above 0.
The same holds for every affine map into any number of dimensions and for chains of such maps, so
a matrix product alone never makes XOR separable (errata row E58); the nonlinearity does.
"""

import numpy as np

from nnlab import _validation


def affine_gap(f):
    """Return f(00) + f(11) - f(01) - f(10): zero, up to rounding, for every affine f.

    f   takes points of shape (N, 2), returns an array whose first axis is N
    Returns a number for one output, else an array of the output's shape. XOR's own table has -2.
    """
    values = np.asarray(f(np.array([[0.0, 0], [1, 1], [0, 1], [1, 0]])), float)
    if values.shape[:1] != (4,):
        raise ValueError(f"f gave shape {values.shape} for 4 points; it must give (4, ...).")
    return values[0] + values[1] - values[2] - values[3]


def largest_affine_gap(maps=1000, outputs=2, scale=5.0, seed=0):
    """Return the largest |affine_gap| of random affine maps: rounding, about 1e-14.

    maps      how many; outputs: dimensions they map to
    scale     standard deviation of their weights and biases
    """
    maps, outputs = _validation.count("maps", maps, 1), _validation.count("outputs", outputs, 1)
    rng = np.random.default_rng(seed)
    gaps = []
    for _ in range(maps):
        w, b = rng.normal(0, scale, (outputs, 2)), rng.normal(0, scale, outputs)
        gaps.append(affine_gap(lambda points, w=w, b=b: points @ w.T + b))
    return float(np.abs(gaps).max())
