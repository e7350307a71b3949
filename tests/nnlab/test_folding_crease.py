"""One fold of the plane: what it keeps, what it brings together, and which line then divides."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab.folding import crease_coordinates, dividing_line, fold_once, relu
from nnlab.xor import INPUTS, truth_table

XOR = truth_table("XOR")
PLACES = st.lists(st.tuples(*[st.floats(-3, 3)] * 2), min_size=1, max_size=8).map(np.array)
ANGLES, FOLDS = st.floats(-720, 720), st.floats(0, 1)


def mirrored(points, angle):
    """The other side of the crease: written with the reflection matrix, not as the code does it."""
    t = 2 * np.radians(angle)
    matrix = np.array([[np.cos(t), np.sin(t)], [np.sin(t), -np.cos(t)]])
    return (points - 0.5) @ matrix.T + 0.5


@given(points=PLACES, angle=ANGLES)
def test_no_fold_leaves_each_point_and_a_whole_one_brings_mirror_points_together(points, angle):
    np.testing.assert_array_equal(fold_once(points, angle, 0), points)
    folded = fold_once(points, angle, 1)
    np.testing.assert_allclose(folded, fold_once(mirrored(points, angle), angle, 1), atol=1e-9)
    where = [np.linalg.norm(folded - some, axis=1) for some in (points, mirrored(points, angle))]
    assert (np.minimum(*where) < 1e-9).all(), "a point is where it was or at its mirror image"


@given(points=PLACES, angle=ANGLES, fold=FOLDS)
def test_a_fold_is_relu_of_the_distance_and_keeps_the_place_along_the_crease(points, angle, fold):
    before = crease_coordinates(points, angle)
    after = crease_coordinates(fold_once(points, angle, fold), angle)
    np.testing.assert_allclose(after[:, 0], before[:, 0], atol=1e-9)
    s = before[:, 1]
    np.testing.assert_allclose(after[:, 1], relu(s) - (1 - 2 * fold) * relu(-s), atol=1e-9)
    half, whole = (crease_coordinates(fold_once(points, angle, f), angle)[:, 1] for f in (0.5, 1))
    np.testing.assert_allclose(half, relu(s), atol=1e-9)
    np.testing.assert_allclose(whole, relu(s) + relu(-s), atol=1e-9)
    np.testing.assert_allclose(np.abs(whole), np.abs(s), atol=1e-9)


@given(points=PLACES, angle=ANGLES)
def test_creased_coordinates_are_a_turn(points, angle):
    turned = crease_coordinates(points, angle)
    lengths = np.linalg.norm(points - 0.5, axis=1)
    np.testing.assert_allclose(np.linalg.norm(turned, axis=1), lengths, atol=1e-9)
    np.testing.assert_allclose(crease_coordinates([(1.5, 0.5)], 0), [(1, 0)])
    np.testing.assert_allclose(crease_coordinates([(0.5, 1.5)], 0), [(0, 1)])


def gap_by_search(points, labels, directions=7200):
    """The widest gap over many directions: what `dividing_line` finds without searching."""
    turns = np.linspace(0, 2 * np.pi, directions, endpoint=False)
    heights = points @ np.array([np.cos(turns), np.sin(turns)])
    return (heights[labels == 1].min(axis=0) - heights[labels == 0].max(axis=0)).max()


@st.composite
def two_classes(draw):
    places = draw(st.lists(st.tuples(*[st.integers(-6, 6)] * 2), min_size=2, max_size=7))
    labels = [0, 1, *draw(st.lists(st.integers(0, 1), min_size=5, max_size=5))][: len(places)]
    return np.array(places) / 2, np.array(labels)


@given(some=two_classes())
@settings(max_examples=300)
def test_the_dividing_line_is_the_one_with_the_widest_gap(some):
    points, labels = some
    line, searched = dividing_line(points, labels), gap_by_search(points, labels)
    if line is None:
        assert searched < 0.01  # 7,200 directions miss the best one by 0.0004 rad at most
        return
    assert searched <= line.gap + 1e-9 and searched >= line.gap - 0.01
    assert np.hypot(*line.w) == pytest.approx(1)
    sides = (points @ line.w + line.b) * np.where(labels == 1, 1, -1)
    assert sides.min() == pytest.approx(line.gap / 2)


def test_xor_falls_apart_only_where_the_fold_goes_past_the_crease_off_the_axes():
    assert dividing_line(INPUTS, XOR) is None
    for angle in range(0, 180, 5):
        for fold in np.arange(0, 1.01, 0.1):
            line = dividing_line(fold_once(INPUTS, angle, fold), XOR)
            if fold <= 0.5 or angle % 90 == 0:
                assert line is None, (angle, fold)
        assert (line is None) == (angle % 90 == 0), angle
    # Along a diagonal two points stay at s = 0, the others are at s = 1/sqrt(2).
    assert dividing_line(fold_once(INPUTS, 45, 1), XOR).gap == pytest.approx(0.5**0.5)
    assert dividing_line(fold_once(INPUTS, 45, 0.6), XOR).gap == pytest.approx(0.2 * 0.5**0.5)


def test_no_affine_map_does_what_a_fold_does():
    rng = np.random.default_rng(0)
    for _ in range(200):
        image = INPUTS @ rng.normal(0, 5, (2, 2)).T + rng.normal(0, 5, 2)
        assert dividing_line(image, XOR) is None


def test_a_crease_through_another_place():
    folded = fold_once([(0.0, -2.0), (0.0, 3.0)], angle=0, fold=1, centre=(7, 1))
    np.testing.assert_allclose(folded, [(0, 4), (0, 3)])


@pytest.mark.parametrize(
    ("bad", "quoted"),
    [
        (lambda: fold_once(INPUTS, 45, 1.2), "fold=1.2 does not fit; try 0 to 1"),
        (lambda: fold_once(INPUTS, 45, -0.1), "fold=-0.1"),
        (lambda: fold_once(INPUTS, float("nan")), "angle=nan"),
        (lambda: fold_once([1, 2, 3]), r"shape \(3,\)"),
        (lambda: fold_once(INPUTS, centre=(0, 0, 0)), r"centre of shape \(1, 3\)"),
        (lambda: dividing_line(INPUTS, [0, 0, 0, 0]), r"labels \[0\] have one class"),
        (lambda: dividing_line(INPUTS, [0, 1, 2, 0]), r"labels \[0, 1, 2\] do not fit"),
        (lambda: dividing_line(INPUTS, [0, 1]), r"labels of shape \(2,\)"),
    ],
)
def test_bad_input_is_quoted(bad, quoted):
    with pytest.raises(ValueError, match=quoted):
        bad()
