"""Images of the plane layer by layer, quadrants, collapse, the lifts, and the duck by hand."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from nnlab import folding, points
from nnlab.folding import FoldingNet
from sklearn.linear_model import LogisticRegression

planes = arrays(float, (6, 2), elements=st.floats(-5, 5, width=32))
ONE_FOLD = FoldingNet(
    (np.array([[1.0, 2], [0, 1]]), np.eye(2)), (np.array([1.0, -1]), np.zeros(2)), (True, False)
)


def random_net(seed, sizes=(2, 2, 2, 2, 2, 3), relus=(True, True, True, False, False)):
    rng = np.random.default_rng(seed)
    shapes = list(zip(sizes[1:], sizes, strict=False))
    return FoldingNet(
        tuple(rng.normal(size=s) for s in shapes), tuple(rng.normal(size=s[0]) for s in shapes),
        relus,
    )  # fmt: skip


def test_one_fold_by_hand():
    stages = ONE_FOLD.stages([[1, 2], [-3, 0]])
    assert list(stages) == ["input", "affine 1", "relu 1", "affine 2"]
    # (1 + 2*2 + 1, 2 - 1) and (-3 + 2*0 + 1, 0 - 1)
    assert stages["affine 1"].tolist() == [[6, 1], [-2, -1]]
    assert stages["relu 1"].tolist() == [[6, 1], [0, 0]]
    assert ONE_FOLD.sizes == (2, 2, 2)


def test_moments_in_between_by_hand():
    start = [[-3.0, 0.0]]
    assert ONE_FOLD.image(start, 0).tolist() == start
    assert ONE_FOLD.image(start, 0.5).tolist() == [[-2.5, -0.5]]  # halfway to (-2, -1)
    assert ONE_FOLD.image(start, 1.25).tolist() == [[-2 * 0.75, -1 * 0.75]]
    assert ONE_FOLD.image([[1, 2]], 1.25).tolist() == [[6, 1]]  # positive ones stay
    assert ONE_FOLD.image(start, 3).tolist() == [[0, 0]]


@given(planes, st.integers(0, 5))
def test_whole_moments_are_the_stages_and_the_way_is_continuous(where, seed):
    net = random_net(seed, relus=(True, True, True, False, False))
    images = list(net.stages(where).values())
    assert len(images) == 1 + 3 * 2 + 2
    for k, image in enumerate(images[:-1]):
        np.testing.assert_array_equal(net.image(where, k), image)
        if image.shape == images[k + 1].shape:
            np.testing.assert_allclose(net.image(where, k + 1e-9), image, atol=1e-5)
            np.testing.assert_allclose(net.image(where, k + 1 - 1e-9), images[k + 1], atol=1e-5)
    np.testing.assert_array_equal(net(where), images[-1])


@given(planes, st.integers(0, 5))
def test_scores_are_torchs(where, seed):
    net = random_net(seed)
    layers = []
    for w, b, folds in zip(net.weights, net.biases, net.relus, strict=True):
        layer = torch.nn.Linear(*w.T.shape).double()
        layer.weight.data, layer.bias.data = torch.tensor(w), torch.tensor(b)
        layers += [layer, torch.nn.ReLU()] if folds else [layer]
    expected = torch.nn.Sequential(*layers)(torch.tensor(where)).detach().numpy()
    np.testing.assert_allclose(net(where), expected, 1e-12, 1e-12)
    assert net.predict(where).tolist() == net(where).argmax(1).tolist()


def test_without_relu_layers_are_one_matrix():  # E32
    net = random_net(3, relus=(False,) * 5)
    w = np.linalg.multi_dot(net.weights[::-1])
    b = net([[0, 0]])[0]
    where = np.random.default_rng(0).normal(size=(20, 2))
    np.testing.assert_allclose(net(where), where @ w.T + b, atol=1e-12)


def test_quadrants_and_their_fates_by_hand():  # E4
    where = [[2, 3], [-2, 3], [-2, -3], [2, -3], [0, 3], [0, 0], [2, 0]]
    assert folding.quadrants(where).tolist() == [1, 2, 3, 4, 2, 3, 4]
    assert folding.relu(np.array(where)).tolist() == [
        [2, 3], [0, 3], [0, 0], [2, 0], [0, 3], [0, 0], [2, 0],
    ]  # fmt: skip
    assert folding.relu_fates(where) == {
        "stays": 1, "to the y axis": 2, "to the origin": 2, "to the x axis": 2,
    }  # fmt: skip


@given(planes)
def test_only_quadrant_three_goes_to_the_origin(where):
    after, quadrant = folding.relu(where), folding.quadrants(where)
    np.testing.assert_array_equal((after == 0).all(axis=1), quadrant == 3)
    np.testing.assert_array_equal((after == where).all(axis=1) & (where > 0).all(1), quadrant == 1)
    two, four = after[quadrant == 2], after[quadrant == 4]
    assert (two[:, 0] == 0).all() and (two[:, 1] == where[quadrant == 2][:, 1]).all()
    assert (four[:, 1] == 0).all() and (four[:, 0] == where[quadrant == 4][:, 0]).all()
    assert sum(folding.relu_fates(where).values()) == len(where)


def test_dead_units_and_collapsed_points_by_hand():
    where = [[1, 2], [-3, 0], [-3, -9], [5, 0]]
    # affine 1: (6, 1), (-2, -1), (-20, -10), (6, -1)
    assert folding.collapsed(ONE_FOLD, where).tolist() == [[False, True, True, False]]
    assert folding.dead_units(ONE_FOLD, where) == (0,)
    assert folding.dead_units(ONE_FOLD, where[1:]) == (1,)
    assert folding.distinct_images(ONE_FOLD, where) == {
        "input": 4, "affine 1": 4, "relu 1": 3, "affine 2": 3,
    }  # fmt: skip


@settings(max_examples=40)
@given(st.integers(0, 1000))
def test_collapsed_points_stay_identical_but_not_zero(seed):  # E5
    net = random_net(seed)
    where = np.random.default_rng(seed).normal(0, 2, (80, 2))
    gone = folding.collapsed(net, where)
    images = net.stages(where)
    for layer, some in enumerate(gone):
        if some.sum() < 2:
            continue
        names = list(images)[list(images).index(f"relu {layer + 1}") :]
        for name in names:
            # A matrix product may round rows differently: the same up to that.
            np.testing.assert_allclose(images[name][some] - images[name][some][0], 0, atol=1e-12)
        assert (images[names[0]][some] == 0).all()
        np.testing.assert_allclose(images[names[1]][some][0], net.biases[layer + 1], 1e-12)
        assert (net.biases[layer + 1] != 0).all()
    counts = list(folding.distinct_images(net, where).values())
    assert counts == sorted(counts, reverse=True)


def test_collapsed_points_pass_no_gradient_back():
    found = 0
    for seed in range(30):
        net = random_net(seed)
        where = np.random.default_rng(seed).normal(0, 2, (80, 2))
        for layer, some in enumerate(folding.collapsed(net, where)):
            if not some.any():
                continue
            found += 1
            gradients = folding.weight_gradients(net, where[some], np.arange(some.sum()) % 3)
            for dw, db in gradients[: layer + 1]:
                assert (dw == 0).all() and (db == 0).all()
            assert any((db != 0).any() for _, db in gradients[layer + 1 :])
    assert found > 20


def test_grid_lines_lie_on_their_lines():
    grid = folding.grid_lines(((-1, 1), (0, 4)), lines=3, steps=5)
    assert grid.shape == (6, 5, 2)
    assert grid[1].tolist() == [[-1, 2], [-0.5, 2], [0, 2], [0.5, 2], [1, 2]]
    assert grid[5].tolist() == [[1, 0], [1, 1], [1, 2], [1, 3], [1, 4]]


def by_sklearn(features, labels):
    return LogisticRegression(C=1e3, max_iter=10_000, tol=1e-10).fit(features, labels)


@pytest.mark.parametrize("seed", range(3))
def test_only_the_quadratic_lift_parts_the_donut(seed):  # E58
    data = points.donut(400, seed=seed)
    found = folding.lift_accuracies(*data, seed=seed)
    assert found.quadratic == 1
    assert found.plane == found.linear and 0.4 < found.linear < 0.7
    lifted = folding.linear_lift(data.points, seed)
    assert found.linear == pytest.approx(by_sklearn(lifted, data.labels).score(lifted, data.labels))
    assert np.linalg.matrix_rank(lifted - lifted.mean(0)) == 2
    assert np.linalg.matrix_rank(folding.quadratic_lift(data.points)) == 3


def test_lifts_by_hand():
    assert folding.quadratic_lift([[3, 4], [0, 1]]).tolist() == [[3, 4, 25], [0, 1, 1]]
    origin, one, two = folding.linear_lift([[0, 0], [1, 2], [2, 4]])
    np.testing.assert_allclose(two - one, one - origin)


def test_the_duck_by_hand_is_right_everywhere():
    net = folding.duck_by_hand()
    assert net.sizes == (2, 10, 2, 2)
    for seed in range(3):
        data = points.duck(1000, seed=seed)
        assert net.accuracy(*data) == 1
    # Where the outer side is 1/40 away the sum of the pentagons is 0.5: the boundary.
    deep = points.depth(np.random.default_rng(0).uniform(-1.5, 1.5, (5000, 2)))
    where = np.random.default_rng(0).uniform(-1.5, 1.5, (5000, 2))
    assert (net.predict(where)[deep > 0] == 1).all()
    assert (net.predict(where)[deep < -1 / 40 - 1e-9] == 0).all()


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: ONE_FOLD.image([[1, 2]], 3.5), "stage=3.5.*0 to 3"),
        (lambda: ONE_FOLD.image([[1, 2]], -1), "stage=-1"),
        (lambda: folding.duck_by_hand().image([[1, 2]], 0.5), "2 to 10"),
        (lambda: ONE_FOLD([[1, 2, 3]]), r"\(1, 3\)"),
        (lambda: ONE_FOLD.accuracy([[1, 2]], [0, 1]), r"\(2,\)"),
        (lambda: FoldingNet((np.eye(2), np.eye(3)), (np.ones(2), np.ones(3)), (True, False)),
         "chain"),
        (lambda: FoldingNet((np.eye(2),), (1.0,), (True,)), "chain"),
        (lambda: FoldingNet((), (), ()), "chain"),
        (lambda: folding.weight_gradients(ONE_FOLD, [[1, 2]], [2]), r"\[2\]"),
        (lambda: folding.duck_by_hand(0), "steepness=0"),
        (lambda: folding.grid_lines(steps=1), "steps=1"),
    ],
)  # fmt: skip
def test_errors_quote_what_was_given(call, words):
    with pytest.raises(ValueError, match=words):
        call()
