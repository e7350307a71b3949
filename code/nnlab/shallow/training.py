"""Train nets with one hidden layer for many seeds at once, by full-batch steps in NumPy.

The seeds are the last axis of every array, so that each NumPy call serves all of them; that is
what makes 100 seeds cost little more than one. Buffers are made once: at 100 seeds and 4 points a
call computes for about a microsecond, no longer than it takes to make its result's memory.
"""

from dataclasses import dataclass

import numpy as np

from nnlab import _validation
from nnlab._optimizers import stepper
from nnlab._threads import in_one_thread
from nnlab.shallow.lanes import Lanes
from nnlab.shallow.net import ACTIVATIONS, Net

BLOCK = 2**14  # scores kept before their losses are computed: 128 kB


@dataclass(frozen=True)
class Training:
    """What `train` did, seed by seed; S seeds, E epochs (one epoch = one step on all points).

    seeds        tuple of S ints
    losses       array (E + 1, S): mean of -log(probability of the right class), losses[e] after
                 e epochs; NaN or inf where a learning rate was so high that the seed blew up
    right        array (E + 1, S) of ints: how many of the points are on the right side
    points       how many there are
    kept         tuple of the epochs whose weights were kept, in order
    weights      array (len(kept), 4*H + 1, S): w1[:, 0], w1[:, 1], b1, w2, b2
    activation   of the hidden units
    """

    seeds: tuple
    losses: np.ndarray
    right: np.ndarray
    points: int
    kept: tuple
    weights: np.ndarray
    activation: str

    @property
    def accuracies(self):
        """Array (E + 1, S): the share of points on the right side after each epoch."""
        return self.right / self.points

    @property
    def converged(self):
        """Array (S,) of bools: are all points on the right side at the end?"""
        return self.right[-1] == self.points

    @property
    def first_epoch(self):
        """Array (S,) of ints: from which epoch on, to the end, all points are right; -1: never."""
        wrong = self.right < self.points
        last_wrong = len(wrong) - 1 - np.argmax(wrong[::-1], axis=0)
        return np.where(self.converged, np.where(wrong.any(0), last_wrong + 1, 0), -1)

    def net(self, seed, epoch=None):
        """The `Net` of a seed after `epoch` epochs; at the end if no epoch is given."""
        if seed not in self.seeds:
            raise ValueError(
                f"seed {_validation.quoted(seed)} was not trained; try one of {self.seeds}."
            )
        epoch = self.kept[-1] if epoch is None else epoch
        if epoch not in self.kept:
            raise ValueError(
                f"epoch {_validation.quoted(epoch)} was not kept; kept are {self.kept}; see keep=."
            )
        theta = self.weights[self.kept.index(epoch), :, self.seeds.index(seed)]
        x, y, b1, w2 = theta[:-1].reshape(4, -1)
        return Net(np.stack([x, y], 1), b1.copy(), w2.copy(), float(theta[-1]), self.activation)

    def best(self):
        """The seed with the lowest loss at the end."""
        last = np.nan_to_num(self.losses[-1], nan=np.inf)
        return self.seeds[int(np.argmin(last))]


def start(hidden, seed):
    """Draw one seed's weights as torch.nn.Linear does: uniform, up to 1/sqrt(number of inputs).

    Returns an array of shape (4*hidden + 1,) in the order of `Training.weights`. Each seed has its
    own generator, so that it starts alike in every batch.
    """
    rng = np.random.default_rng(seed)
    first = rng.uniform(-1, 1, 3 * hidden) / np.sqrt(2)
    return np.concatenate([first, rng.uniform(-1, 1, hidden + 1) / np.sqrt(hidden)])


@in_one_thread
def train(
    points, labels, hidden=2, activation="tanh", optimizer="sgd", seeds=range(100), epochs=2000,
    learning_rate=0.5, keep=(), starts=None,
):  # fmt: skip
    """Train one net per seed on all points at once; return a `Training`.

    points  array (N, 2);  labels  N values, 0 or 1
    hidden  units of the hidden layer;  activation  "tanh", "relu" or "sigmoid"
    optimizer  "sgd", "momentum" or "adam", see `nnlab._optimizers.stepper`
    keep    epochs whose weights to keep besides 0 and the last
    starts  nets to start from instead of drawing them; they set hidden, activation and seeds (0, 1,
            ... in their order)
    Raises ValueError or TypeError, quoting the values.
    A seed gives the same numbers alone and among others.
    """
    points = _validation.places(points)
    labels = _validation.classes(labels, points, 1)
    epochs = _validation.count("epochs", epochs)
    if starts is None:
        starts, activation, seeds = _drawn(hidden, activation, seeds)
    else:
        starts, activation, seeds = _given(starts)
    kept = tuple(sorted({0, epochs, *(_validation.count("keep", e, 0, epochs) for e in keep)}))
    lanes = Lanes(points, labels, starts, activation)
    step = stepper(optimizer, lanes.theta, learning_rate)
    # A learning rate too high ends in inf and NaN, which the losses then show.
    with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
        found = _run(lanes, step, epochs, set(kept))
    return Training(seeds, *found[:2], len(points), kept, found[2], activation)


def _drawn(hidden, activation, seeds):
    """Return one column of weights per seed, the activation and the seeds."""
    hidden = _validation.count("hidden", hidden, 1)
    _validation.one_of("activation", activation, ACTIVATIONS)
    seeds = _validation.seeds(seeds)
    return np.stack([start(hidden, seed) for seed in seeds], axis=1), activation, seeds


def _given(nets):
    """Return one column of weights per net, the nets' activation and 0, 1, ... as seeds."""
    nets = list(nets)
    kinds = {(len(net.b1), net.activation) for net in nets}
    if len(kinds) != 1:
        raise ValueError(
            f"starts have (hidden units, activation) {sorted(kinds)}; give one net or more, all "
            "of one kind."
        )
    columns = [np.concatenate([*np.transpose(net.w1), net.b1, net.w2, [net.b2]]) for net in nets]
    return np.stack(columns, axis=1).astype(float), kinds.pop()[1], tuple(range(len(nets)))


def _run(lanes, step, epochs, kept):
    """Return losses, counts of right points and the weights at the epochs of `kept`."""
    size = max(1, min(epochs + 1, BLOCK // lanes.scores.size))
    block = np.empty((size, *lanes.scores.shape))
    losses = np.empty((epochs + 1, lanes.wanted))
    right = np.empty(losses.shape, np.int32)
    weights = []
    for epoch in range(epochs + 1):
        lanes.forward()
        row = epoch % size
        block[row] = lanes.scores
        if row == size - 1 or epoch == epochs:
            judged = slice(epoch - row, epoch + 1)
            losses[judged], right[judged] = lanes.judge(block[: row + 1])
        if epoch in kept:
            weights.append(lanes.seeds_of(lanes.theta).copy())
        if epoch < epochs:
            step(lanes.backward())
    return losses, right, np.stack(weights)
