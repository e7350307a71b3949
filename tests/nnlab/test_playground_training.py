"""The playground's training against torch, step by step, and what it says when it runs away."""

import numpy as np
import pytest
import torch
from nnlab.playground import Net, Setup, Training, batches, made_data, torch_script

# Where a step is large for the slope it stands on, as Adam's at a rate of 0.1, a difference in the
# last bit grows tenfold in some hundred steps: torch's sums are in another order than ours. The
# page's are not, so there every setting agrees to the last bit.
CASES = [
    dict(data="spiral", hidden=(8, 8), optimizer="adam", learning_rate=0.01),
    dict(data="donut", hidden=(3,), optimizer="sgd", learning_rate=0.3, penalty="l2"),
    dict(data="xor", hidden=(), features=("x1", "x2", "x1_x2"), batch=1000, learning_rate=0.5),
    dict(data="moons", hidden=(4, 2, 3), activation="relu", optimizer="momentum", penalty="l1",
         learning_rate=0.02),
    dict(data="duck", hidden=(2, 2, 2, 2), activation="sigmoid", optimizer="adam", batch=1,
         learning_rate=0.003),
    dict(task="regression", data="gaussian", hidden=(8,), batch=30, features=("x1", "sin_x2")),
    dict(task="regression", data="plane", hidden=(2,), activation="linear", optimizer="momentum",
         learning_rate=0.01, penalty="l2", penalty_rate=0.01),
]  # fmt: skip


def by_torch(setup, steps):
    """Return the parameters after the steps of the copied script."""
    scope = {}
    exec(torch_script(setup, steps), scope)
    return torch.nn.utils.parameters_to_vector(scope["net"].parameters()).detach().numpy()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["data"])
def test_weights_are_those_of_torch_after_1_10_and_1000_steps(case):
    setup = Setup(**case)
    training = Training(setup)
    for steps in (1, 10, 1000):
        assert training.run(steps - training.steps)
        np.testing.assert_allclose(training.net.theta, by_torch(setup, steps), 1e-9, 1e-9)


def test_losses_are_those_of_torch():
    training = Training(Setup(data="moons", learning_rate=1.0, noise=0.3))
    training.run(50)
    data, cut = training.data, training.data.training
    scores, targets = torch.tensor(training.net.scores(training.inputs)), torch.tensor(data.targets)
    loss = torch.nn.functional.binary_cross_entropy_with_logits
    found = training.losses()
    assert found.train == pytest.approx(loss(scores[:cut], targets[:cut]).item(), rel=1e-14)
    assert found.test == pytest.approx(loss(scores[cut:], targets[cut:]).item(), rel=1e-14)
    right = (scores > 0) == (targets == 1)
    assert found.test_accuracy == right[cut:].double().mean().item()


@pytest.mark.parametrize("activation", ["tanh", "relu", "sigmoid", "linear"])
def test_gradients_are_those_of_differences(activation):
    setup = Setup(data="spiral", activation=activation, hidden=(3, 2), penalty="l1", batch=1000)
    training = Training(setup)
    theta, all_points = training.net.theta, np.arange(training.data.training)
    gradient = training.gradient(all_points)

    def objective():
        weights = np.concatenate([w.ravel() for w in training.net.weights])
        return training.losses().train + setup.penalty_rate * np.abs(weights).sum()

    for i in range(len(theta)):
        middle, values = theta[i], []
        for move in (1e-6, -1e-6):
            theta[i] = middle + move
            values.append(objective())
        theta[i] = middle
        assert gradient[i] == pytest.approx((values[0] - values[1]) / 2e-6, abs=1e-8)


def test_a_rate_that_diverges_stops_at_the_last_net_that_was_still_near():
    training = Training(Setup(task="regression", data="plane", learning_rate=60, hidden=(8,),
                              activation="relu"))  # fmt: skip
    assert not training.run(1000) and training.diverged
    done, theta = training.steps, training.net.theta.copy()
    assert 0 < done < 1000 and np.abs(theta).max() <= 1e6
    training.run(10)
    assert training.steps == done and (training.net.theta == theta).all()
    assert np.isfinite(training.losses()[:2]).all()


def test_an_epoch_has_each_point_once_and_another_order_each_time():
    setup = Setup(points=100, test_share=0, batch=30)
    several, count = batches(setup), made_data(setup).training
    epochs = [np.concatenate([next(several) for _ in range(4)]) for _ in range(3)]
    assert count == 100 and [sorted(epoch) for epoch in epochs] == [list(range(100))] * 3
    assert (epochs[0] != epochs[1]).any() and (epochs[1] != epochs[2]).any()
    training = Training(setup)
    training.run(6)
    assert training.steps_per_epoch == 4 and training.epochs == 1.5


def test_a_net_starts_from_its_seed_or_from_what_it_is_given():
    one, other = Training(Setup(seed=1)), Training(Setup(seed=2))
    assert (one.net.theta != other.net.theta).all()
    given = Training(Setup(seed=2, start=tuple(one.net.theta.tolist())))
    assert (given.net.theta == one.net.theta).all()
    inputs = [abs(w).max() <= 1 / np.sqrt(w.shape[1]) for w in one.net.weights]
    assert all(inputs)


def test_dead_units_are_those_that_give_0_everywhere():
    training = Training(Setup(activation="relu", hidden=(3, 2), data="donut"))
    training.net.biases[0][1] = -100
    training.net.weights[1][0], training.net.biases[1][0] = -1, -1
    assert training.dead_units()[:2] == [(0, 1), (1, 0)]
    assert Training(Setup(hidden=(3,))).dead_units() == []


def test_a_net_counts_its_parameters_as_torch_does():
    net = Net((2, 8, 8, 1), "tanh", np.arange(105.0))
    assert [w.shape for w in net.weights] == [(8, 2), (8, 8), (1, 8)]
    assert net.biases[0].tolist() == list(range(16, 24)) and net.weights[2][0, 0] == 96
    net.weights[1][0, 0] = -5
    assert net.theta[24] == -5
