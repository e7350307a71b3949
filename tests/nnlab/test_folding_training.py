"""Training folding nets and hidden units: against torch, alone and together, what comes out."""

import numpy as np
import pytest
import torch
from nnlab import folding, points
from nnlab.folding import passes

pytestmark = pytest.mark.usefixtures("torch_in_one_thread")
RULES = {
    "sgd": lambda p: torch.optim.SGD(p, lr=0.1),
    "momentum": lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9),
    "adam": lambda p: torch.optim.Adam(p, lr=0.1),
}
SPIRALS = points.spiral(arms=3, count=60)


def torch_net(net):
    layers = []
    for w, b, folds in zip(net.weights, net.biases, net.relus, strict=True):
        layer = torch.nn.Linear(*w.T.shape).double()
        layer.weight.data, layer.bias.data = torch.tensor(w), torch.tensor(b)
        layers += [layer, torch.nn.ReLU()] if folds else [layer]
    return torch.nn.Sequential(*layers)


@pytest.mark.parametrize("optimizer", RULES)
@pytest.mark.parametrize("embedding", [2, None])
def test_steps_are_torchs(optimizer, embedding):
    settings = {"embedding": embedding, "optimizer": optimizer, "learning_rate": 0.1, "epochs": 30}
    run = folding.train_folding(*SPIRALS, (4, 3), seeds=range(4), **settings)
    x, y = torch.tensor(SPIRALS.points), torch.tensor(SPIRALS.labels)
    for k, seed in enumerate(run.seeds):
        net = torch_net(run.net(seed, 0))
        step, losses = RULES[optimizer](net.parameters()), []
        for _ in range(30):
            step.zero_grad()
            loss = torch.nn.functional.cross_entropy(net(x), y)
            losses.append(loss.item())
            loss.backward()
            step.step()
        np.testing.assert_allclose(run.losses[:-1, k], losses, 1e-10, 1e-12)
        found = run.net(seed)
        ours = [p for pair in zip(found.weights, found.biases, strict=True) for p in pair]
        for mine, theirs in zip(ours, net.parameters(), strict=True):
            np.testing.assert_allclose(mine, theirs.detach(), 1e-8, 1e-10)


def test_a_wrong_gradient_would_be_seen(monkeypatch):
    right = passes.judge

    def wrong(scores, labels):
        losses, accuracies, error = right(scores, labels)
        return losses, accuracies, error * 1.001

    monkeypatch.setattr("nnlab.folding.training.judge", wrong)
    with pytest.raises(AssertionError):
        test_steps_are_torchs("sgd", 2)


def test_gradients_are_torchs():
    run = folding.train_folding(*SPIRALS, (3, 2), seeds=[5], epochs=3)
    net = run.net(5)
    copy = torch_net(net)
    y = torch.tensor(SPIRALS.labels)
    torch.nn.functional.cross_entropy(copy(torch.tensor(SPIRALS.points)), y).backward()
    ours = [p for pair in folding.weight_gradients(net, *SPIRALS) for p in pair]
    for mine, theirs in zip(ours, copy.parameters(), strict=True):
        np.testing.assert_allclose(mine, theirs.grad, 1e-10, 1e-12)


def test_a_seed_is_the_same_alone_and_in_a_batch():
    batch = folding.train_folding(*SPIRALS, seeds=range(8), epochs=200)
    for seed in (0, 7):
        alone = folding.train_folding(*SPIRALS, seeds=seed, epochs=200)
        np.testing.assert_array_equal(alone.losses[:, 0], batch.losses[:, seed])
        np.testing.assert_array_equal(alone.weights[:, 0], batch.weights[:, seed])


def test_losses_and_accuracies_are_those_of_the_nets():
    run = folding.train_folding(*SPIRALS, seeds=range(3), epochs=20, keep=(7,))
    assert run.kept == (0, 7, 20) and run.losses.shape == (21, 3)
    for epoch in run.kept:
        net = run.net(1, epoch)
        assert run.accuracies[epoch, 1] == pytest.approx(net.accuracy(*SPIRALS), abs=1e-12)
        scores = torch.tensor(net(SPIRALS.points))
        loss = torch.nn.functional.cross_entropy(scores, torch.tensor(SPIRALS.labels))
        assert run.losses[epoch, 1] == pytest.approx(loss.item(), rel=1e-12)


def test_the_net_of_the_figure():  # E1: five 2x2 matrices, the last 3x2; E3: bias vectors
    net = folding.train_folding(*SPIRALS, seeds=[0], epochs=0).net(0)
    assert [w.shape for w in net.weights] == [(2, 2)] * 5 + [(3, 2)]
    assert [b.shape for b in net.biases] == [(2,)] * 5 + [(3,)]
    assert net.relus == (True,) * 4 + (False,) * 2


def test_starts_are_within_torchs_bounds():
    run = folding.train_folding(*SPIRALS, (9, 2), None, seeds=range(400), epochs=0)
    weights, biases = passes.parts(run.weights[0], run.sizes)
    for inputs, w, b in zip((2, 9, 2), weights, biases, strict=True):
        for some in (w, b):
            assert 0.98 < np.abs(some).max() * np.sqrt(inputs) <= 1
            assert abs(some.mean()) < 0.04


def test_first_epoch_by_hand():
    some = np.array([[0.5, 0.5], [0.9, 0.5], [0.8, 0.6]])
    run = folding.FoldingTraining((0, 1), (2, 2), (False,), some, some, (0,), np.zeros((1, 2, 6)))
    assert run.first_epoch(0.85).tolist() == [1, np.inf]


@pytest.mark.parametrize(
    ("name", "least"),
    [("xor", 0.97), ("donut", 0.9), ("duck", 0.9), ("spiral", 0.85), ("three spirals", 0.9)],
)
def test_examples_are_learned_with_two_units_a_layer(name, least):
    example = folding.folding_example(name, keep=(100,))
    net = example.net()
    assert net.sizes == (2, 2, 2, 2, 2, 2, 3 if name == "three spirals" else 2)
    assert example.accuracy() == pytest.approx(net.accuracy(*example.data), abs=1e-12)
    assert example.accuracy() >= least
    assert example.accuracy(100) == pytest.approx(example.net(100).accuracy(*example.data))


def test_narrow_nets_learn_more_slowly_and_less_often():  # N4
    rows = folding.width_experiment(widths=(2, 5, 10), epochs=400)
    reached = [row.reached for row in rows]
    epochs = [row.epochs for row in rows]
    assert reached == sorted(reached) and reached[0] <= 2 and reached[-1] >= 15
    assert epochs == sorted(epochs, reverse=True) and epochs[-1] < 150
    assert rows[0].collapsed > rows[-1].collapsed
    assert rows[0].accuracy < rows[-1].accuracy - 0.1
    assert all(row.seeds == 20 and 0 <= row.dead <= 1 for row in rows)


def test_the_median_of_epochs_by_hand():
    row = folding.width_experiment(points.xor(), (3,), 1, range(5), 60, 0.05, wanted=1.0)[0]
    run = folding.train_folding(*points.xor(), (3,), seeds=range(5), epochs=60, learning_rate=0.05)
    first = sorted(run.first_epoch(1.0))
    assert row.epochs == first[2] and row.reached == sum(np.isfinite(first))


def test_most_narrow_nets_get_stuck():
    assert 0.5 < folding.stuck_share("donut", range(20), epochs=300) <= 1


@pytest.mark.parametrize(("data", "least"), [("donut", 3), ("duck", 6), ("spiral", 3)])
def test_more_hidden_units_part_the_data(data, least):
    runs = folding.train_units(data, (1, least, 10), epochs=600, keep=(100,))
    accuracies = [run.accuracy() for run in runs.values()]
    assert accuracies[0] < 0.85 and accuracies[1] > 0.97 and accuracies[2] > 0.99
    run = runs[least]
    assert run.kept == (0, 100, 600)
    where, labels = points.named(data)
    for epoch in run.kept:
        net = run.net(epoch)
        assert run.accuracy(epoch) == net.accuracy(where, labels)
        lines = run.lines(epoch)
        assert len(lines) == least
        for k, ends in enumerate(lines):
            if ends is not None:
                np.testing.assert_allclose(net.preactivations(ends)[:, k], 0, atol=1e-9)


def test_the_best_seed_has_the_lowest_loss():
    run = folding.train_units("donut", [2], epochs=50)[2]
    last = run.training.losses[-1]
    assert last[run.training.seeds.index(run.seed)] == last.min()


def test_a_blown_up_seed_is_never_the_best():
    losses = np.array([[np.nan, 2.0, 1.0]])
    run = folding.FoldingTraining((4, 5, 6), (), (), losses, losses, (0,), losses)
    assert run.best() == 6


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: folding.train_folding(*SPIRALS, (2, 0)), "hidden=0"),
        (lambda: folding.train_folding(*SPIRALS, embedding=0), "embedding=0"),
        (lambda: folding.train_folding(SPIRALS.points, SPIRALS.labels[1:]), r"\(59,\)"),
        (lambda: folding.train_folding([[0, 0]], [-1]), r"\[-1\]"),
        (lambda: folding.train_folding(*SPIRALS, optimizer="x"), "'x'"),
        (lambda: folding.train_folding(*SPIRALS, epochs=1, seeds=[0]).net(1), "seed 1"),
        (lambda: folding.folding_example("goose"), "'goose'.*'duck'"),
        (lambda: folding.train_units("goose"), "'goose'"),
        (lambda: folding.train_units("donut", [0]), "hidden=0"),
        (lambda: folding.train_units(SPIRALS, [2]), r"\[0, 1, 2\]"),
        (lambda: folding.train_units("donut", [1], epochs=3)[1].accuracy(4), "epoch=4"),
    ],
)
def test_errors_quote_what_was_given(call, words):
    with pytest.raises(ValueError, match=words):
        call()
