"""The playground's points: where each class lies, noise, and what is kept for testing."""

import numpy as np
import pytest
from nnlab.playground import Problem, Setup, made_data
from nnlab.playground.fields import OWN, TASKS
from nnlab.points import depth

MADE = [(task, name) for task, names in TASKS.items() for name in names if name not in OWN]


def made(data, task="classification", **more):
    return made_data(Setup(task=task, data=data, **{"points": 400, "noise": 0} | more))


@pytest.mark.parametrize(("task", "name"), MADE)
def test_every_set_is_in_the_picture_and_its_classes_are_equal_parts(task, name):
    data = made(name, task)
    assert data.points.shape == (400, 2) and np.abs(data.points).max() <= 1.5
    if task == "classification":
        assert set(data.targets) == {0, 1}
        if name != "function":
            assert data.targets.mean() == 0.5


def test_classes_lie_where_they_are_said_to_lie():
    x1, x2 = (data := made("xor")).points.T
    assert ((x1 != x2) == data.targets).all()
    assert len(np.unique(data.points, axis=0)) == 4 and (np.abs(data.points) == 1).all()
    data = made("donut")
    radius = np.hypot(*data.points.T)
    assert ((radius < 0.6) == data.targets).all() and ((radius < 0.6) | (radius >= 1)).all()
    data = made("duck")
    deep = depth(data.points)
    assert ((deep > 0) == data.targets).all() and np.abs(deep).min() > 0.05
    x1, x2 = (data := made("function", expression="sin(3x)/2")).points.T
    assert ((x2 > np.sin(3 * x1) / 2) == data.targets).all()
    x1, x2 = (data := made("function", expression="sqrt(x)")).points.T
    assert x1.min() >= 0  # where the function has a value


def test_the_spirals_angle_grows_with_its_radius():
    data = made("spiral")
    radius = np.hypot(*data.points.T) / (0.95 * 1.5)
    angle = np.arctan2(*data.points.T[::-1]) / (2 * np.pi)
    turned = (angle - 1.25 * radius - data.targets / 2) % 1
    assert np.minimum(turned, 1 - turned).max() < 1e-12


def test_the_moons_are_half_circles_that_reach_into_each_other():
    data = made("moons")
    centres = np.where(data.targets[:, None] == 0, [-0.5, -0.25], [0.5, 0.25])
    away = data.points - centres
    np.testing.assert_allclose(np.hypot(*away.T), 1, rtol=1e-12)
    assert (np.where(data.targets == 0, away[:, 1], -away[:, 1]) >= 0).all()


def test_values_to_predict():
    x1, x2 = (data := made("plane", "regression")).points.T
    np.testing.assert_allclose(data.targets, (x1 + x2) / 3, rtol=1e-15)
    hills = made("gaussian", "regression", points=1000)
    near = np.hypot(*(hills.points - [1, 0.65]).T) < 0.1
    assert near.any() and hills.targets[near].min() > 0.8
    assert -1.01 < hills.targets.min() and hills.targets.max() < 1.01


def test_noise_moves_points_and_not_their_classes_in_regression_targets():
    still, moved = made("donut"), made("donut", noise=0.2)
    assert (still.targets == moved.targets).all()
    assert np.std(moved.points - still.points) == pytest.approx(0.2, rel=0.1)
    still, moved = (made("plane", "regression", noise=noise) for noise in (0, 0.2))
    assert (still.points == moved.points).all()
    assert np.std(moved.targets - still.targets) == pytest.approx(0.2, rel=0.15)


@pytest.mark.parametrize(("share", "training"), [(0, 400), (0.3, 280), (0.9, 40)])
def test_the_share_for_testing_is_kept_at_the_end(share, training):
    data = made("moons", test_share=share)
    assert data.training == training
    whole = made("moons", test_share=0)
    assert (data.points == whole.points).all()


def test_one_point_at_least_is_trained_on():
    assert made("own", own=[(0, 0, 1)], test_share=0.9).training == 1


def test_own_points_come_as_they_were_placed():
    own = [(0.5, -1.25, 1), (-2, 2, 0), (0.001, 0, 1)]
    data = made("own", own=own, test_share=0)
    assert sorted(map(tuple, data.points.tolist())) == [(-2, 2), (0.002, 0), (0.5, -1.25)]


def test_seeds_give_other_points():
    assert (made("spiral", data_seed=1).points != made("spiral", data_seed=2).points).all()


def test_a_function_without_values_is_a_problem():
    with pytest.raises(Problem) as raised:
        made("function", expression="log(-1 - x^2)")
    assert raised.value.key == "data_nowhere"
