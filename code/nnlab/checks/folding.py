"""Checks of the exercises in the chapter on folding the plane."""

import numpy as np

from nnlab.checks.answers import call_answer, to_numbers
from nnlab.checks.verdict import verdict
from nnlab.folding import dividing_line
from nnlab.folding.kept import data_of
from nnlab.learning import fit_logistic
from nnlab.xor import INPUTS, truth_table

# One layer and four points, each of which goes to another quadrant.
POINTS = np.array([[1.0, 1], [-2, 1], [1, -2], [2, 0]])
WEIGHTS, BIAS = np.array([[1.0, 2], [-1, 1]]), np.array([-1.0, 1])
_AFFINE = POINTS @ WEIGHTS.T + BIAS
_RIGHT = np.maximum(_AFFINE, 0)
# The first wrong ways that come to mind, and the words that answer them.
_SLIPS = {
    "layer_no_relu": _AFFINE,
    "layer_reversed": np.maximum(POINTS, 0) @ WEIGHTS.T + BIAS,
    "layer_no_bias": np.maximum(POINTS @ WEIGHTS.T, 0),
    "layer_transposed": np.maximum(POINTS @ WEIGHTS + BIAS, 0),
    "layer_all_or_nothing": np.where((_AFFINE > 0).all(axis=1, keepdims=True), _AFFINE, 0),
    "layer_absolute": np.abs(_AFFINE),
}


def check_layer(images):
    """Check what a layer makes of four points: max(0, W x + b) for WEIGHTS, BIAS and POINTS.

    images   four places, numbers of shape (4, 2)
    Returns a Verdict that names the slip, where it is a known one, or else the first wrong point.
    """
    given, failure = to_numbers(images)
    if failure:
        return failure
    if given.shape != _RIGHT.shape:
        return verdict(False, "layer_shape", shape=given.shape)
    if np.allclose(given, _RIGHT):
        return verdict(True, "layer_right")
    for key, slip in _SLIPS.items():
        if np.allclose(given, slip):
            return verdict(False, key)
    first = int(np.argmax(~np.isclose(given, _RIGHT).all(axis=1)))
    point = POINTS[first].astype(int).tolist()
    return verdict(False, "layer_wrong", point=point, right=int(np.isclose(given, _RIGHT).sum()))


def check_height(name, height):
    """Check a third coordinate for the points called `name`: does a plane divide the classes then?

    name     "spiral" or "donut";  height: a function of points (N, 2) that returns N numbers
    Returns a Verdict that says how many points the best plane has right, and whether the heights
    bend at all.
    """
    where, labels = data_of(name)
    given, failure = call_answer(height, where)
    if failure:
        return failure
    given, failure = to_numbers(given)
    if failure:
        return failure
    if given.shape != labels.shape:
        return verdict(False, "height_shape", shape=given.shape, count=len(labels))
    again, failure = to_numbers(call_answer(height, where[::-1])[0])
    if failure or again.shape != given.shape or not np.allclose(again[::-1], given):
        return verdict(False, "height_by_order")
    # A plane divides the points just as well whatever affine part and unit the heights have.
    flat = np.column_stack([where, np.ones(len(where))])
    bent = given - flat @ np.linalg.lstsq(flat, given, rcond=None)[0]
    most = np.abs(bent).max()
    straight = most <= 1e-9 * np.abs(given).max()
    lifted = np.column_stack([where, np.zeros(len(where)) if straight else bent / most])
    right = round(fit_logistic(lifted, labels).accuracy(lifted, labels) * len(labels))
    if right == len(labels):
        return verdict(True, "height_right", count=right)
    key = "height_flat" if straight else "height_wrong"
    return verdict(False, key, right=right, count=len(labels))


def check_apart(w, b):
    """Check a ReLU layer of two units: XOR divided, and no two of its four points joined.

    w   array (2, 2), one row for each unit;  b: two numbers
    Returns a Verdict that names points in one place, or says that no line divides the classes.
    """
    given, failure = to_numbers(w)
    bias, second = to_numbers(b)
    if failure or second:
        return failure or second
    if given.shape != (2, 2) or bias.shape != (2,):
        return verdict(False, "apart_shape", w=given.shape, b=bias.shape)
    places = np.maximum(INPUTS @ given.T + bias, 0)
    pairs = [(i, j) for j in range(4) for i in range(j) if np.allclose(places[i], places[j])]
    if pairs:
        names = ", ".join(
            " = ".join(str(tuple(map(int, INPUTS[k]))) for k in pair) for pair in pairs
        )
        return verdict(False, "apart_joined", pairs=names)
    line = dividing_line(places, truth_table("XOR"))
    if line is None:
        bent = not np.allclose(places[0] + places[3], places[1] + places[2])
        return verdict(False, "apart_undivided" if bent else "apart_flat")
    return verdict(True, "apart_right", gap=f"{line.gap:.2f}")
