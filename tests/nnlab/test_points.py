"""The data sets: sizes, shapes that can be proved, seeds, and what they say when asked wrongly."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import points


@pytest.mark.parametrize("name", points.DATA)
def test_a_seed_gives_the_same_points_and_another_seed_others(name):
    settings = {"noise": 0.1} if name == "xor" else {}
    one, two, other = (points.named(name, seed=s, **settings) for s in (3, 3, 4))
    np.testing.assert_array_equal(one.points, two.points)
    assert not np.array_equal(one.points, other.points)
    assert one.points.shape == (len(one.labels), 2)
    assert set(one.labels) == {0, 1}
    assert np.abs(one.points).max() <= 1.6


def test_xor_is_its_table():
    found = points.xor()
    assert found.points.tolist() == [[-1, -1], [-1, 1], [1, -1], [1, 1]]
    assert found.labels.tolist() == [0, 1, 1, 0]
    assert points.xor(copies=25).labels.sum() == 50


@settings(max_examples=25)
@given(st.integers(2, 400), st.integers(0, 10**6), st.sampled_from([0, 0.06, 0.5]))
def test_a_donut_has_a_gap_between_its_classes(count, seed, noise):
    where, labels = points.donut(count, noise=noise, seed=seed)
    radius = np.hypot(*where.T)
    assert len(where) == count and labels.sum() == count // 2
    # Radii 0.4 and 1: halfway is 0.7; the blob ends at 0.95 of it, the ring begins at 1.05 of it.
    assert radius[labels == 1].max() <= 0.665 + 1e-12
    assert radius[labels == 0].min() >= 0.735 - 1e-12


def test_a_spiral_without_noise_turns_as_it_grows():
    where, labels = points.spiral(arms=3, count=300, turns=0.75, noise=0)
    radius = np.hypot(*where.T)
    angle = np.arctan2(where[:, 1], where[:, 0])
    expected = 2 * np.pi * (0.75 * radius + labels / 3)
    np.testing.assert_allclose(np.exp(1j * angle), np.exp(1j * expected), atol=1e-9)
    assert np.bincount(labels).tolist() == [100, 100, 100]


def test_depth_is_by_hand_in_a_square():
    square = np.array([[0.0, 0], [1, 0], [1, 1], [0, 1]])  # counterclockwise
    inside, near, on, out = points.depth([[0.5, 0.5], [0.9, 0.5], [1, 0.5], [1.25, 0.5]], [square])
    np.testing.assert_allclose([inside, near, on, out], [0.5, 0.1, 0, -0.25], atol=1e-15)


def test_pentagons_are_regular_and_overlap():
    for polygon in points.pentagons():
        lengths = np.linalg.norm(np.roll(polygon, -1, axis=0) - polygon, axis=1)
        np.testing.assert_allclose(lengths, lengths[0])
        w, b = points.sides(polygon)
        assert (polygon.mean(0) @ w.T + b > 0).all()  # counterclockwise: the middle is inside
    both = [points.depth([(-0.25, 0.2)], [polygon])[0] for polygon in points.pentagons()]
    assert min(both) > 0


@pytest.mark.parametrize("seed", range(5))
def test_the_duck_keeps_its_margin(seed):
    where, labels = points.duck(count=301, margin=0.1, seed=seed)
    deep = points.depth(where)
    assert labels.sum() == 150 and len(labels) == 301
    assert deep[labels == 1].min() > 0.1 and deep[labels == 0].max() < -0.1


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: points.named("goose"), "'goose'.*'duck'"),
        (lambda: points.donut(radii=(1, 0.4)), r"\(1, 0.4\)"),
        (lambda: points.donut(radii=3), "radii=3 is no pair; try two numbers"),
        (lambda: points.donut(radii=(0, 1)), "radii=0 does not fit; try a finite number above 0"),
        (lambda: points.donut(noise="0.1"), "noise='0.1' is no number"),
        (lambda: points.spiral(turns="x"), "turns='x' is no number"),
        (lambda: points.xor(seed="x"), "seed='x' is no whole number"),
        (lambda: points.duck(seed=-1), "seed=-1 does not fit; try 0 or more"),
        (lambda: points.duck(margin=0.5), "0.5"),
        (lambda: points.duck(count=1), "count=1"),
        (lambda: points.spiral(arms=0), "arms=0"),
        (lambda: points.spiral(count=2.5), "count=2.5"),
        (lambda: points.xor(noise=-1), "noise=-1"),
        (lambda: points.depth([[1, 2, 3]]), r"\(1, 3\)"),
        (lambda: points.depth([[0, 0], [np.nan, 1]]), r"points\[1\]"),
    ],
)
def test_errors_quote_what_was_given(call, words):
    with pytest.raises((ValueError, TypeError), match=words):
        call()
