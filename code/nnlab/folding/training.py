"""Train ReLU nets of any depth for many seeds at once: stacked matrix products in NumPy.

A seed gives the same numbers alone and among others.
"""

from dataclasses import dataclass

import numpy as np

from nnlab import _validation
from nnlab._optimizers import stepper
from nnlab._threads import in_one_thread
from nnlab.folding.net import FoldingNet
from nnlab.folding.passes import backward, forward, judge, parts

TOGETHER = 25  # seeds: all of a hundred would take 8 MB more, and no less time


@dataclass(frozen=True)
class FoldingTraining:
    """What `train_folding` did; S seeds, E epochs (one epoch = one step on all points).

    seeds       tuple of S ints;  sizes: units from the input to the scores;  relus: see FoldingNet
    losses      array (E + 1, S), mean cross-entropy after e epochs; NaN where a seed blew up
    accuracies  array (E + 1, S)
    kept        tuple of epochs;  weights: array (len(kept), S, parameters), see `net`
    """

    seeds: tuple
    sizes: tuple
    relus: tuple
    losses: np.ndarray
    accuracies: np.ndarray
    kept: tuple
    weights: np.ndarray
    leak: float = 0.0

    def net(self, seed, epoch=None):
        """The `FoldingNet` of a seed after `epoch` epochs; at the end if none is given."""
        epoch = self.kept[-1] if epoch is None else epoch
        if seed not in self.seeds or epoch not in self.kept:
            raise ValueError(
                f"seed {_validation.quoted(seed)} at epoch {_validation.quoted(epoch)} was not "
                f"kept; seeds are {self.seeds}, epochs {self.kept}."
            )
        theta = self.weights[self.kept.index(epoch), self.seeds.index(seed)].copy()
        weights, biases = parts(theta, self.sizes)
        return FoldingNet(tuple(weights), tuple(biases), self.relus, self.leak)

    def best(self):
        """The seed with the lowest loss at the end."""
        return self.seeds[int(np.argmin(np.nan_to_num(self.losses[-1], nan=np.inf)))]

    def first_epoch(self, accuracy=0.95):
        """Array (S,): the first epoch with at least that accuracy, inf where it never came."""
        there = self.accuracies >= accuracy
        return np.where(there.any(0), np.argmax(there, axis=0), np.inf)


def start(sizes, seed):
    """Draw one seed's parameters as torch.nn.Linear does: uniform, up to 1/sqrt(inputs)."""
    rng = np.random.default_rng(seed)
    layers = zip(sizes, sizes[1:], strict=False)
    return np.concatenate([rng.uniform(-1, 1, (i + 1) * o) / np.sqrt(i) for i, o in layers])


@in_one_thread
def train_folding(
    points, labels, hidden=(2, 2, 2, 2), embedding=2, optimizer="adam", seeds=range(10),
    epochs=1000, learning_rate=0.01, keep=(), leak=0.0,
):  # fmt: skip
    """Train one ReLU net per seed on all points at once; return a `FoldingTraining`.

    points  array (N, d);  labels  N ints 0, 1, ...: as many scores as classes
    hidden  units of each hidden layer, all with ReLU;  embedding: units of the layer without ReLU
            before the scores, None for no such layer
    optimizer, learning_rate   see `nnlab._optimizers.stepper`;  keep: epochs besides 0 and the last
    leak    0 to 1, as in `FoldingNet`: the same seed starts from the same weights whatever it is
    """
    leak = _validation.number("leak", leak, 0, 1)
    points = np.asarray(points, float)
    points = _validation.places(points, points.shape[-1] if points.ndim else 0)
    labels = _validation.classes(labels, points)
    hidden = tuple(_validation.count("hidden", units, 1) for units in hidden)
    extra = () if embedding is None else (_validation.count("embedding", embedding, 1),)
    sizes = (points.shape[1], *hidden, *extra, max(2, int(labels.max()) + 1))
    relus = (True,) * len(hidden) + (False,) * (len(extra) + 1)
    seeds, epochs = _validation.seeds(seeds), _validation.count("epochs", epochs)
    kept = tuple(sorted({0, epochs, *(_validation.count("keep", e, 0, epochs) for e in keep)}))
    parted = [seeds[i : i + TOGETHER] for i in range(0, len(seeds), TOGETHER)]
    with np.errstate(over="ignore", invalid="ignore"):  # a blown-up seed shows as NaN losses
        found = [
            _run(some, optimizer, learning_rate, sizes, relus, (points.T, labels), kept, leak)
            for some in parted
        ]
    losses, accuracies, weights = (
        np.concatenate(all_, axis=1) for all_ in zip(*found, strict=True)
    )
    return FoldingTraining(seeds, sizes, relus, losses, accuracies, kept, weights, leak)


def _run(seeds, optimizer, learning_rate, sizes, relus, data, kept, leak):
    """Return losses and accuracies (E + 1, S) and weights (len(kept), S, parameters)."""
    theta, epochs = np.stack([start(sizes, seed) for seed in seeds]), kept[-1]
    step = stepper(optimizer, theta, learning_rate)
    losses, accuracies = np.empty((2, epochs + 1, len(theta)))
    gradient, weights = np.zeros_like(theta), []
    views, slopes = parts(theta, sizes), parts(gradient, sizes)
    for epoch in range(epochs + 1):
        images = forward(*views, relus, data[0], leak)
        losses[epoch], accuracies[epoch], error = judge(images[-1], data[1])
        if epoch in kept:
            weights.append(theta.copy())
        if epoch < epochs:
            backward(views[0], relus, images, error, *slopes, leak)
            step(gradient)
    return losses, accuracies, np.stack(weights)
