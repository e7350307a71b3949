"""What ReLU does to points: quadrants, dead units, collapsed points.

Only quadrant 3 goes to the origin; 2 and 4 are projected on an axis, 1 stays (errata row E4).
Points that meet at the origin are identical for ever: later layers move them together, to
ReLU(b) and on, in general not to 0 (E5).
"""

import numpy as np

from nnlab import _validation

FATES = {1: "stays", 2: "to the y axis", 3: "to the origin", 4: "to the x axis"}


def relu(z):
    """max(z, 0), entry by entry."""
    return np.maximum(z, 0)


def quadrants(points):
    """Return each point's quadrant, ints 1 to 4, shape (N,).

    A coordinate of 0 counts as negative, as in ReLU's gradient: it gives 0 and passes nothing back.
    """
    x, y = (_validation.places(points) > 0).T
    return np.select([x & y, ~x & y, ~x & ~y], [1, 2, 3], 4)


def relu_fates(points):
    """Count the points by what ReLU does to them: {"stays": ..., "to the origin": ..., ...}."""
    found = quadrants(points)
    return {fate: int((found == quadrant).sum()) for quadrant, fate in FATES.items()}


def _relu_stages(net, points):
    return [image for name, image in net.stages(points).items() if name.startswith("relu")]


def dead_units(net, points):
    """Count, in each ReLU layer, the units that are 0 for all points: a tuple of ints.

    No point gives such a unit's weights a gradient, so only a change of earlier layers revives it.
    """
    return tuple(int((image == 0).all(axis=0).sum()) for image in _relu_stages(net, points))


def collapsed(net, points):
    """Say, for each ReLU layer, which points it sends to the origin: bools (layers, N).

    Such points leave the layer identical and stay so, and pass no gradient back to it or before it.
    """
    images = _relu_stages(net, points)
    return np.array([(image == 0).all(axis=1) for image in images]).reshape(-1, len(points))


def distinct_images(net, points):
    """Count different images of the points at each of `net.stages`: {"input": ..., ...}.

    Images are compared to 12 decimals of their largest coordinate. Where points
    collapse or a fold lays them on each other the count falls; what has become one stays one.
    """
    counts = {}
    for name, image in net.stages(points).items():
        scale = np.abs(image).max() or 1.0
        counts[name] = len(np.unique((image / scale).round(12) + 0.0, axis=0))
    return counts
