"""Checks of the folding chapter: right answers pass, cheap wrong ones hear what is wrong."""

import numpy as np
import pytest
from nnlab.checks.folding import BIAS, POINTS, WEIGHTS, check_apart, check_height, check_layer

pytestmark = pytest.mark.usefixtures("english")

# (1 + 2 - 1, -1 + 1 + 1), (-2 + 2 - 1, 2 + 1 + 1), (1 - 4 - 1, -1 - 2 + 1), (2 + 0 - 1, -2 + 0 + 1)
AFFINE = np.array([[2.0, 1], [-1, 4], [-4, -2], [1, -1]])


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (AFFINE, "affine step alone"),
        (np.maximum(POINTS, 0) @ WEIGHTS.T + BIAS, "ReLU came first"),
        (np.maximum(AFFINE - BIAS, 0), "without the bias"),
        (np.maximum(POINTS @ WEIGHTS + BIAS, 0), "transposed"),
        ([[2, 1], [0, 0], [0, 0], [0, 0]], "each coordinate by itself"),
        (np.abs(AFFINE), "signs flipped"),
        ([[2, 1], [0, 4], [0, 0], [9, 9]], "6 of the eight numbers are right. Start again from"),
        ([[2, 1]], "(4, 2)"),
    ],
)
def test_slips_in_a_layer_are_named(answer, says):
    found = check_layer(answer)
    assert not found.right and says in found.text


def test_a_layer_by_hand_is_right():
    assert (POINTS @ WEIGHTS.T + BIAS == AFFINE).all()
    assert check_layer([[2, 1], [0, 4], [0, 0], [1, 0]]).right


def winding(points):
    x, y = points.T
    return np.cos(np.arctan2(y, x) - 2 * np.pi * np.hypot(x, y))


@pytest.mark.parametrize(
    ("name", "height", "says"),
    [
        ("spiral", lambda p: p[:, 0] + 2 * p[:, 1] - 3, "one plane, so 160 of 200"),
        ("spiral", lambda p: np.ones(len(p)), "one plane"),
        ("spiral", lambda p: (p**2).sum(axis=1), "160 of 200 points are divided"),
        ("spiral", lambda p: p, "shape is (200, 2)"),
        ("spiral", lambda p: np.arange(len(p)) % 2, "another order"),
        ("donut", lambda p: p[:, 0] ** 2, "points are divided"),
        ("donut", winding, "points are divided"),
    ],
)
def test_heights_that_do_not_divide(name, height, says):
    found = check_height(name, height)
    assert not found.right and says in found.text


@pytest.mark.parametrize(
    ("name", "height"),
    [
        ("spiral", winding),
        ("spiral", lambda p: 1e6 * winding(p)),
        ("spiral", lambda p: 1e-3 * winding(p) - 5),
        ("spiral", lambda p: winding(p) + p @ [30, -20] + 1000),
        ("donut", lambda p: np.hypot(*p.T)),
        ("donut", lambda p: (p[:, 0] ** 2 + p[:, 1] ** 2).tolist()),
    ],
)
def test_heights_that_divide(name, height):
    assert check_height(name, height).right


@pytest.mark.parametrize(
    ("w", "b", "says"),
    [
        ([[1, 0], [0, 1]], [0, 0], "no more than an affine map"),
        ([[1, 0], [0, 1]], [3, 3], "no more than an affine map"),
        ([[1, -1], [-1, 1]], [0, 0], "(0, 0) = (1, 1)"),
        ([[-1, -1], [-1, -1]], [0, 0], "share one place"),
        ([[2, 1], [1, 2]], [-0.5, 0], "no straight line"),
        ([[1, 0]], [0, 0], "shape (2, 2)"),
    ],
)
def test_layers_that_join_or_do_not_divide(w, b, says):
    found = check_apart(w, b)
    assert not found.right and says in found.text


def test_a_layer_that_keeps_points_apart():
    assert check_apart([[1, -1], [-0.5, 1]], [0.25, 0.25]).right
