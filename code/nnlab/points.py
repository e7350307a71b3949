"""Points of the plane in classes: XOR, donut, duck and spiral, made from a seed."""

from typing import NamedTuple

import numpy as np

from nnlab import _validation


class Points(NamedTuple):
    """points: array (N, 2) within about -1.5 to 1.5;  labels: N ints, 0, 1, ..."""

    points: np.ndarray
    labels: np.ndarray


def xor(copies=1, noise=0.0, seed=0):
    """The corners (-1, -1), (-1, 1), (1, -1), (1, 1) with labels 0, 1, 1, 0.

    copies   points per corner;  noise: standard deviation around it
    """
    corners = np.array([[-1.0, -1], [-1, 1], [1, -1], [1, 1]])
    where = np.repeat(corners, _validation.count("copies", copies, 1), axis=0)
    labels = np.repeat([0, 1, 1, 0], copies)
    return Points(_moved(where, noise, _rng(seed)), labels)


def donut(count=200, radii=(0.4, 1.0), noise=0.06, seed=0):
    """A blob of class 1 in a ring of class 0, `count` points in equal parts.

    radii   the blob's standard radius and the ring's;  noise: of the ring's radius
    The blob is cut off halfway to the ring, so the classes never touch.
    """
    rng = _rng(seed)
    half = _validation.count("count", count, 2) // 2
    inner, outer = (
        _validation.number("radii", radius, above=0) for radius in _validation.pair("radii", radii)
    )
    noise = _validation.number("noise", noise, 0)
    if inner >= outer:
        raise ValueError(
            f"radii={_validation.quoted(radii)} do not fit; try the smaller first, (0.4, 1.0)."
        )
    most = (inner + outer) / 2
    radius = np.abs(outer + noise * rng.standard_normal(count - half))
    radius = np.append(np.maximum(radius, most * 1.05), inner * np.sqrt(2 * rng.random(half)))
    radius[count - half :] = np.minimum(radius[count - half :], most * 0.95)
    angle = rng.uniform(0, 2 * np.pi, count)
    points = radius[:, None] * np.column_stack([np.cos(angle), np.sin(angle)])
    return Points(points, np.repeat([0, 1], [count - half, half]))


def spiral(arms=2, count=200, turns=1.0, noise=0.03, seed=0):
    """Spiral arms around the origin, one class each; `count` points in all.

    turns   how often an arm goes around;  noise: standard deviation across and along it
    """
    arms, count = _validation.count("arms", arms, 1), _validation.count("count", count, arms)
    rng, turns = _rng(seed), _validation.number("turns", turns)
    labels = np.arange(count) % arms
    way = np.sqrt(rng.uniform(0.03, 1, count))  # the root keeps the outside as dense as the inside
    angle = 2 * np.pi * (turns * way + labels / arms)
    points = way[:, None] * np.column_stack([np.cos(angle), np.sin(angle)])
    return Points(_moved(points, noise, rng), labels)


def pentagons():
    """The corners of the duck's head and body, array (2, 5, 2), counterclockwise; they overlap."""
    angle = np.pi / 2 + 2 * np.pi * np.arange(5) / 5
    unit = np.column_stack([np.cos(angle), np.sin(angle)])
    return np.stack([0.55 * unit + (-0.6, 0.5), 0.95 * unit[::-1] * (1, -1) + (0.3, -0.4)])


def sides(polygon):
    """The half-planes of a convex counterclockwise polygon: w (K, 2), b (K,), w.x + b > 0 inside.

    Each w has length 1, so that w.x + b is the distance from the side.
    """
    along = np.roll(polygon, -1, axis=0) - polygon
    w = np.column_stack([-along[:, 1], along[:, 0]])
    w /= np.linalg.norm(w, axis=1, keepdims=True)
    return w, -(w * polygon).sum(1)


def depth(points, polygons=None):
    """How far each point is inside the union of convex polygons; below 0 outside, shape (N,).

    Inside one polygon this is the distance to its nearest side. Polygons: the duck's if not given.
    """
    points = _validation.places(points)
    polygons = pentagons() if polygons is None else polygons
    return np.max([(points @ w.T + b).min(1) for w, b in map(sides, polygons)], axis=0)


def duck(count=300, margin=0.05, seed=0):
    """Class 1 inside two pentagons, head and body; class 0 around them; `count` in equal parts.

    margin   no point has a `depth` between -margin and margin
    Source: the Korean blog post "Neural Networks (NN)", the duck data.
    """
    count, margin = _validation.count("count", count, 2), _validation.number("margin", margin, 0)
    if margin > 0.3:
        raise ValueError(f"margin={margin} leaves no room inside the pentagons; try 0.05.")
    rng = _rng(seed)
    found = {0: np.empty((0, 2)), 1: np.empty((0, 2))}
    wanted = {0: count - count // 2, 1: count // 2}
    while any(len(found[c]) < wanted[c] for c in found):
        some = rng.uniform(-1.5, 1.5, (4 * count, 2))
        deep = depth(some)
        found[0] = np.concatenate([found[0], some[deep < -margin]])
        found[1] = np.concatenate([found[1], some[deep > margin]])
    points = np.concatenate([found[c][: wanted[c]] for c in found])
    return Points(points, np.repeat([0, 1], [wanted[0], wanted[1]]))


DATA = {"xor": xor, "donut": donut, "duck": duck, "spiral": spiral}


def named(name, **settings):
    """Make the data called "xor", "donut", "duck" or "spiral" with its function's settings."""
    return DATA[_validation.one_of("name", name, DATA)](**settings)


def _rng(seed):
    return np.random.default_rng(_validation.count("seed", seed))


def _moved(points, noise, rng):
    """Return `points` with normal noise of that standard deviation added."""
    return points + _validation.number("noise", noise, 0) * rng.standard_normal(points.shape)
