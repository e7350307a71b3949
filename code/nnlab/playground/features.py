"""What a net is given of a point: its coordinates, and functions of them."""

import numpy as np

from nnlab.playground import elementary

PI = 3.141592653589793
FEATURES = {
    "x1": lambda x1, x2: x1,
    "x2": lambda x1, x2: x2,
    "x1_squared": lambda x1, x2: x1 * x1,
    "x2_squared": lambda x1, x2: x2 * x2,
    "x1_x2": lambda x1, x2: x1 * x2,
    # Of pi*x, so that three half-waves fit the plane from -1.5 to 1.5.
    "sin_x1": lambda x1, x2: elementary.sin(PI * x1),
    "sin_x2": lambda x1, x2: elementary.sin(PI * x2),
}


def features_of(names, points):
    """Return the features of points (N, 2) as an array (N, features), in the order of `names`."""
    x1, x2 = np.asarray(points, float).T
    return np.stack([FEATURES[name](x1, x2) for name in names], axis=1)
