"""Into how many flat pieces does a net cut the plane? Convex polygons, cut one by one.

On each piece no ReLU changes sides, so the net is affine there and its corners say all: where a
corner goes, the polygon goes. Nothing is sampled, so no piece is too small to be counted.
"""

import numpy as np

from nnlab import _validation

BOX = ((-1.5, 1.5), (-1.5, 1.5))
NOTHING = 1e-9  # what rounding may leave of a height that is 0


def linear_pieces(net, layers=None, box=BOX):
    """Return the pieces of `box` on which the first `layers` layers are affine.

    net     a `FoldingNet` of points in the plane;  layers: 0 to all of them, which is the default
    box     ((x_min, x_max), (y_min, y_max))
    Returns a list of arrays (K, 2), the corners of convex polygons that together are the box.
    Source: G. Montufar et al., On the Number of Linear Regions of Deep Neural Networks, 2014.
    """
    most = len(net.relus)
    layers = most if layers is None else _validation.count("layers", layers, 0, most)
    return [piece[:, :2] for piece in _through(net, layers, box)]


def decided_pieces(net, box=BOX):
    """Return the pieces of `linear_pieces`, cut once more where the highest score changes.

    Returns (a list of arrays (K, 2), their classes as a list of ints): of two equal scores the
    first one decides, as in `FoldingNet.predict`.
    """
    found, kinds = [], []
    for piece in _through(net, len(net.relus), box):
        for kind in range(net.sizes[-1]):
            part = _where_highest(piece, kind)
            if part is not None:
                found.append(part[:, :2])
                kinds.append(kind)
    return found, kinds


def _through(net, layers, box):
    """Return the pieces with what is made of their corners beside them: arrays (K, 2 + out)."""
    (left, right), (low, high) = np.asarray(box, float)
    rim = np.array([[left, low], [right, low], [right, high], [left, high]])
    pieces = [np.column_stack([rim, _validation.places(rim, net.sizes[0])])]
    for w, b, folds in list(zip(net.weights, net.biases, net.relus, strict=True))[:layers]:
        pieces = [np.column_stack([p[:, :2], p[:, 2:] @ np.transpose(w) + b]) for p in pieces]
        if folds:
            for unit in range(len(b)):
                pieces = [part for p in pieces for part in halves(p, p[:, 2 + unit]) if len(part)]
            for piece in pieces:
                piece[:, 2:] = np.maximum(piece[:, 2:], net.leak * piece[:, 2:])
    return pieces


def halves(polygon, heights):
    """Cut a convex polygon where `heights`, an affine function at its corners, is 0.

    polygon  array (K, n): more columns than two are carried along;  heights: array (K,)
    Returns (what is below 0, what is above), either of them without rows where there is nothing.
    """
    small = NOTHING * (1 + np.abs(heights).max())
    if (heights >= -small).all():
        return polygon[:0], polygon
    if (heights <= small).all():
        return polygon, polygon[:0]
    return _kept(polygon, -heights), _kept(polygon, heights)


def _kept(polygon, heights):
    """Return the part where `heights` is 0 or more, walked around as the polygon is."""
    rows = []
    for i, here in enumerate(heights):
        j = (i + 1) % len(heights)
        if here >= 0:
            rows.append(polygon[i])
        if here * heights[j] < 0:
            t = here / (here - heights[j])
            rows.append(polygon[i] + t * (polygon[j] - polygon[i]))
    return np.array(rows)


def _where_highest(piece, kind):
    """Return the part of a piece where the score of class `kind` is highest, or None."""
    for other in range(piece.shape[1] - 2):
        ahead = piece[:, 2 + kind] - piece[:, 2 + other]
        if other != kind:
            # What is level is above for `halves`: it belongs to the first class only.
            piece = halves(piece, ahead)[1] if ahead.any() or kind < other else piece[:0]
        if not len(piece):
            return None
    return piece
