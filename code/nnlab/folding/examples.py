"""Nets of the figure that gave the chapter its idea, trained until they fold their data apart."""

from dataclasses import dataclass

import numpy as np

from nnlab import _validation, points
from nnlab.folding.net import FoldingNet
from nnlab.folding.training import FoldingTraining, train_folding

# Data, and which seeds did best of the first hundred: most get stuck with 2 units a layer.
EXAMPLES = {
    "xor": (lambda: points.xor(copies=25, noise=0.15), (5, 9, 19)),
    "donut": (points.donut, (41, 81, 95)),
    "duck": (points.duck, (69, 50, 26)),
    "spiral": (points.spiral, (75, 72, 10)),
    "three spirals": (lambda: points.spiral(arms=3, count=300, turns=0.5), (15, 75, 95)),
}


@dataclass(frozen=True)
class FoldingExample:
    """Data, the training of a few promising seeds, and the one with the lowest loss."""

    data: points.Points
    training: FoldingTraining
    seed: int

    def net(self, epoch=None) -> FoldingNet:
        """The net after `epoch` epochs (one of `training.kept`), at the end if none is given."""
        return self.training.net(self.seed, epoch)

    def accuracy(self, epoch=None):
        """The share of points in the right class after any epoch, kept or not."""
        epoch = (
            -1 if epoch is None else _validation.count("epoch", epoch, 0, self.training.kept[-1])
        )
        return float(self.training.accuracies[epoch, self.training.seeds.index(self.seed)])


def folding_example(name="spiral", seeds=None, hidden=(2, 2, 2, 2), epochs=1500, keep=()):
    """Train 2 inputs, four hidden layers of 2, an embedding of 2, the scores; a `FoldingExample`.

    name   "xor", "donut", "duck", "spiral" or "three spirals" (with 3 scores, as in the figure)
    seeds  the best of the first hundred for the default net, if not given
    Under a second. Source of the net: NYU DLSP20 week 2 (errata row E1).
    """
    make, promising = EXAMPLES[_validation.one_of("name", name, EXAMPLES)]
    data = make()
    settings = {"epochs": epochs, "learning_rate": 0.02, "keep": keep}
    seeds = promising if seeds is None else seeds
    run = train_folding(*data, hidden, seeds=seeds, **settings)
    return FoldingExample(data, run, run.best())


def stuck_share(name="spiral", seeds=range(100), wanted=0.95, hidden=(2, 2, 2, 2), epochs=1500):
    """The share of `seeds` whose net never reaches the `wanted` accuracy, from 0 to 1."""
    run = folding_example(name, seeds, hidden, epochs).training
    return float(np.mean(np.isinf(run.first_epoch(wanted))))
