"""The kit's plane: boundaries, regions, points side by side, through the XOR explorer's file."""

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab.explorers import XORExplorer
from nnlab.explorers.xor.contract import ANY, SMALL
from nnlab.shallow import segment
from nnlab.xor import BOX


@pytest.fixture(scope="module")
def page(process_of):
    return process_of(XORExplorer)


@given(w=st.tuples(ANY, ANY), b=ANY)
@settings(max_examples=100)
def test_a_boundary_is_cut_to_the_square_as_nnlab_cuts_it(page, w, b):
    ours = page.call("segment", w, b, *BOX[0])
    theirs = segment(w, b, BOX)
    if ours is None or theirs is None:
        shorter = ours if theirs is None else theirs
        assert shorter is None or np.ptp(shorter, axis=0).max() < 1e-9  # a corner, by rounding
    else:
        np.testing.assert_allclose(ours, theirs, atol=1e-9)


def area(path):
    """The area of a path of polygons with absolute M and L and relative h and v steps."""
    total = 0
    for part in filter(None, path.split("z")):
        corners = []
        for letter, values in re.findall(r"([MLhv])([^MLhv]*)", part):
            numbers = [float(value) for value in values.split()]
            x, y = corners[-1] if corners else (0, 0)
            corners.append(
                {"h": (x + numbers[0], y), "v": (x, y + numbers[0])}.get(letter, numbers)
            )
        xs, ys = np.array(corners).T
        total += abs(np.dot(xs, np.roll(ys, -1)) - np.dot(ys, np.roll(xs, -1))) / 2
    return total


@given(w=st.tuples(SMALL, SMALL), b=SMALL)
@settings(max_examples=60)
def test_a_region_has_the_area_of_its_half_plane(page, w, b):
    places = np.linspace(-1, 1, 21)
    values = w[0] * places + w[1] * places[:, None] + b
    square = {"left": 0, "top": 0, "size": 200}
    paths = page.call("regions", values.tolist(), square)
    whole = area(paths["above"])
    rest = area(page.call("regions", (-values).tolist(), square)["above"])
    if any(w):
        assert whole + rest == pytest.approx(200**2, rel=1e-3)
    assert (whole > rest) == (b > 0) or not any(w) or abs(whole - rest) < 40 or b == 0
    assert bool(paths["line"]) == (bool((values > 0).any()) and bool((values <= 0).any()))


PIXELS = st.tuples(st.integers(0, 40), st.integers(0, 40))


@given(points=st.lists(PIXELS, min_size=1, max_size=5))
@settings(max_examples=100)
def test_points_that_would_hide_one_another_stand_side_by_side(page, points):
    groups = page.call("spread", points, {"near": 12, "apart": 13})
    assert sorted(i for group in groups for i in group["members"]) == list(range(len(points)))
    for group in groups:
        first = points[group["members"][0]]
        assert (group["x"], group["y"]) == first
        xs, ys = np.transpose(group["places"])
        assert (np.diff(xs) == 13).all() and (ys == first[1]).all() and xs.mean() == first[0]
        assert all(np.hypot(*np.subtract(points[i], first)) < 12 for i in group["members"])
    firsts = np.array([points[group["members"][0]] for group in groups])
    apart = np.hypot(*np.moveaxis(firsts[:, None] - firsts, -1, 0))
    assert (apart + 100 * np.eye(len(firsts)) >= 12).all()
