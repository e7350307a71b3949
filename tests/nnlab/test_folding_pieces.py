"""Flat pieces of a net against areas, slopes and counting by hand; kept nets; lifts in space."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from nnlab import folding
from nnlab.folding import FoldingNet
from nnlab.folding.keep import entry
from nnlab.folding.kept import FOLDS, LIFTED

EYE, NONE = np.eye(2), np.zeros(2)


def random_net(seed, layers=3, scores=3):
    rng = np.random.default_rng(seed)
    sizes = [2] * (layers + 1) + [scores]
    shapes = [(o, i) for i, o in zip(sizes, sizes[1:], strict=False)]
    relus = (True,) * layers + (False,)
    weights = tuple(rng.normal(size=s) for s in shapes)
    return FoldingNet(weights, tuple(rng.normal(0, 0.5, s[0]) for s in shapes), relus)


def area(corners):
    x, y = np.transpose(corners)
    return (x * np.roll(y, -1) - y * np.roll(x, -1)).sum() / 2


def test_one_layer_by_hand():
    """x = 0 and y = 0 cross in the box: 4 pieces; a line that misses it cuts nothing."""
    cross = FoldingNet((EYE, EYE), (NONE, NONE), (True, False))
    assert len(folding.linear_pieces(cross)) == 4
    assert [area(piece) for piece in folding.linear_pieces(cross)] == [2.25] * 4
    beside = FoldingNet((EYE, EYE), (np.array([0.0, 5]), NONE), (True, False))
    assert len(folding.linear_pieces(beside)) == 2
    assert len(folding.linear_pieces(cross, layers=0)) == 1
    half = folding.linear_pieces(cross, box=((0, 1), (-1, 1)))
    assert sorted(map(area, half)) == [1, 1]  # x = 0 is the box's own side


def test_a_second_layer_cuts_only_where_the_first_left_something():
    """Layer 2 sees (max(x,0), max(y,0)): its line p + q = 1 crosses quadrants 1, 2 and 4."""
    net = FoldingNet((EYE, np.ones((1, 2)), EYE[:, :1]), (NONE, [-1.0], NONE), (True, True, False))
    assert [len(folding.linear_pieces(net, k)) for k in range(4)] == [1, 4, 7, 7]


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000))
def test_pieces_tile_the_box_and_the_net_is_affine_on_each(seed):
    net = random_net(seed)
    pieces = folding.linear_pieces(net)
    assert sum(map(area, pieces)) == pytest.approx(9) and min(map(area, pieces)) > 0
    rng = np.random.default_rng(seed)
    for piece in pieces:
        shares = rng.dirichlet(np.ones(len(piece)), 5)  # any place of a convex polygon
        np.testing.assert_allclose(net(shares @ piece), shares @ net(piece), atol=1e-8)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000))
def test_no_pattern_of_active_units_is_missed(seed):
    """Each pattern on a fine grid has a piece; two pieces may share one, never two patterns one."""
    net = random_net(seed)
    xs = np.linspace(-1.5, 1.5, 120)
    where = np.stack(np.meshgrid(xs, xs), -1).reshape(-1, 2)

    def patterns(points):
        images = [image for name, image in net.stages(points).items() if "relu" in name]
        return {tuple(row) for row in np.column_stack(images) > 0}

    middles = np.array([piece.mean(0) for piece in folding.linear_pieces(net)])
    assert patterns(where) <= patterns(middles)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 4))
def test_decided_pieces_hold_the_class_that_the_net_predicts(seed, scores):
    net = random_net(seed, scores=scores)
    pieces, kinds = folding.decided_pieces(net)
    assert sum(map(area, pieces)) == pytest.approx(9)
    large = [i for i, piece in enumerate(pieces) if area(piece) > 1e-6]
    middles = np.array([pieces[i].mean(0) for i in large])
    scores = np.sort(net(middles), axis=1)
    sure = scores[:, -1] - scores[:, -2] > 1e-9
    assert (net.predict(middles)[sure] == np.array(kinds)[large][sure]).all()


def test_equal_scores_belong_to_the_first_class():
    level = FoldingNet((np.zeros((3, 2)),), (np.zeros(3),), (False,))
    pieces, kinds = folding.decided_pieces(level)
    assert kinds == [0] and area(pieces[0]) == 9
    assert level.predict([[1, 1]]).tolist() == [0]


def test_bad_layers_are_quoted():
    with pytest.raises(ValueError, match="layers=9"):
        folding.linear_pieces(random_net(0), layers=9)


def test_a_leak_is_torchs():
    data = np.random.default_rng(3).normal(size=(30, 2)), np.arange(30) % 2
    run = folding.train_folding(*data, (3, 2), seeds=[4], epochs=1, leak=0.1, optimizer="sgd")
    net = run.net(4, 0)
    layers = []
    for w, b, folds in zip(net.weights, net.biases, net.relus, strict=True):
        layer = torch.nn.Linear(*w.T.shape).double()
        layer.weight.data, layer.bias.data = torch.tensor(w), torch.tensor(b)
        layers += [layer, torch.nn.LeakyReLU(0.1)] if folds else [layer]
    model = torch.nn.Sequential(*layers)
    scores = model(torch.tensor(data[0]))
    np.testing.assert_allclose(net(data[0]), scores.detach(), 1e-12, 1e-12)
    torch.nn.functional.cross_entropy(scores, torch.tensor(data[1])).backward()
    ours = folding.weight_gradients(net, *data)
    theirs = [layer for layer in model if isinstance(layer, torch.nn.Linear)]
    for (dw, db), layer in zip(ours, theirs, strict=True):
        np.testing.assert_allclose(dw, layer.weight.grad, 1e-10, 1e-12)
        np.testing.assert_allclose(db, layer.bias.grad, 1e-10, 1e-12)
    after = run.net(4)  # one step of gradient descent, at the default rate
    np.testing.assert_allclose(after.weights[0], net.weights[0] - 0.01 * ours[0][0], 1e-10, 1e-12)


def test_a_leak_starts_where_relu_starts_and_collapses_nothing():
    data = np.random.default_rng(0).normal(size=(50, 2)), np.arange(50) % 2
    nets = [
        folding.train_folding(*data, (2, 2), seeds=[0], epochs=0, leak=leak).net(0)
        for leak in (0, 0.2)
    ]
    np.testing.assert_array_equal(nets[0].weights[1], nets[1].weights[1])
    assert (
        folding.collapsed(nets[0], data[0]).any() and not folding.collapsed(nets[1], data[0]).any()
    )
    with pytest.raises(ValueError, match="leak=2"):
        folding.train_folding(*data, leak=2)


@pytest.mark.parametrize("name", FOLDS)
def test_kept_folds_are_the_notes_net_and_right(name):  # E1
    data, net, _ = folding.trained_fold(name)
    assert net.sizes == (2,) * 6 + (3 if name == "three spirals" else 2,)
    assert net.relus == (True,) * 4 + (False,) * 2
    assert net.accuracy(*data) >= 0.98
    assert [np.shape(b) for b in net.biases[:5]] == [(2,)] * 5  # E3


def test_a_kept_net_is_what_training_gives_again():
    example = folding.folding_example("donut")
    kept = folding.trained_fold("donut")
    assert example.seed == kept.seed
    np.testing.assert_allclose(kept.data.points, example.data.points, atol=6e-4)
    for ours, theirs in zip(kept.net.weights, example.net().weights, strict=True):
        np.testing.assert_allclose(ours, theirs, atol=1e-2)  # late weights part by last bits


def test_rounding_that_costs_accuracy_is_refused():
    with pytest.raises(ValueError, match="0.5 became 1.0"):
        entry(folding.trained_fold("donut").net, 0, folding.trained_fold("donut").data, 0.5)


@pytest.mark.parametrize("name", LIFTED)
def test_a_trained_hidden_layer_lifts_both_and_a_square_only_the_donut(name):  # E58
    data, net, _ = folding.trained_lift(name)
    found = folding.lifts(*data, net)
    flat = folding.lift_accuracies(*data)
    assert found["linear"].accuracy == flat.plane < 0.85
    assert found["quadratic"].accuracy == flat.quadratic == (1 if name == "donut" else flat.plane)
    assert found["trained"].accuracy == net.accuracy(*data) == 1
    for some in found.values():
        assert some.points.shape == (200, 3)


def test_only_a_net_that_ends_in_three_units_lifts():
    data, net, _ = folding.trained_fold("donut")
    with pytest.raises(ValueError, match=r"sizes \(2, 2, 2, 2, 2, 2, 2\)"):
        folding.lifts(*data, net)


def test_seen_from_by_hand():
    corner = [[1.0, 2, 3]]
    np.testing.assert_allclose(folding.seen_from(corner, 0, 0), [[1, 3, -2]])  # from the front
    np.testing.assert_allclose(folding.seen_from(corner, 0, 90), [[1, 2, 3]], atol=1e-12)  # above
    np.testing.assert_allclose(folding.seen_from(corner, 90, 0), [[-2, 3, -1]], atol=1e-12)


@given(st.floats(-360, 360), st.floats(0, 90))
def test_looking_from_elsewhere_keeps_distances(turn, tilt):
    where = np.random.default_rng(0).normal(size=(6, 3))
    seen = folding.seen_from(where, turn, tilt)
    np.testing.assert_allclose(seen @ seen.T, where @ where.T, atol=1e-9)
    assert np.linalg.det(np.linalg.solve(where[:3], seen[:3])) == pytest.approx(1)  # no mirror


def test_cells_are_drawn_with_every_digit():
    from nnlab.drawing import layers, new_figure

    scores = FoldingNet((np.array([[1.0, 0], [-1, 0]]),), (np.zeros(2),), (False,))
    places, labels = np.array([[1.0, 0], [-1, 1], [2, 2]]), np.array([0, 1, 1])
    figure, ax = new_figure()
    layers.draw_cells(ax, scores, places, labels)
    assert [text.get_text() for text in ax.texts] == ["0", "1", "1"]
    assert [text.get_weight() for text in ax.texts] == ["normal", "normal", "bold"]
    assert len(ax.collections[0].get_paths()) == 2
