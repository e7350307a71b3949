"""One to ten hidden units on donut, duck and spiral: boundaries and accuracy, epoch by epoch."""

from dataclasses import dataclass

from nnlab import _validation, points
from nnlab.shallow import Training, segment, train

BOX = ((-1.5, 1.5), (-1.5, 1.5))


@dataclass(frozen=True)
class UnitsRun:
    """The best of some seeds with one number of hidden units; `kept` are its epochs."""

    training: Training
    seed: int

    @property
    def kept(self):
        return self.training.kept

    def net(self, epoch=None):
        """The `Net` after `epoch` epochs (one of `kept`), at the end if none is given."""
        return self.training.net(self.seed, epoch)

    def accuracy(self, epoch=None):
        """The share of training points on the right side after any epoch, kept or not."""
        epoch = -1 if epoch is None else _validation.count("epoch", epoch, 0, self.kept[-1])
        return float(self.training.accuracies[epoch, self.training.seeds.index(self.seed)])

    def lines(self, epoch=None, box=BOX):
        """Each unit's boundary inside `box`: a list of arrays (2, 2), or None, see `segment`."""
        net = self.net(epoch)
        return [segment(w, b, box) for w, b in zip(net.w1, net.b1, strict=True)]


def train_units(
    data="donut", hidden=range(1, 11), activation="tanh", seeds=range(4), epochs=1000, keep=(),
    optimizer="adam", learning_rate=0.05,
):  # fmt: skip
    """Train nets with each number of hidden units; return {units: UnitsRun}, the best of the seeds.

    data    "xor", "donut", "duck", "spiral", or `Points` of two classes
    Best is the lowest loss at the end. Others as in `nnlab.shallow.train`.
    """
    data = points.named(data) if isinstance(data, str) else points.Points(*data)
    settings = (activation, optimizer, seeds, epochs, learning_rate, keep)
    runs = {units: train(*data, units, *settings) for units in hidden}
    return {units: UnitsRun(run, run.best()) for units, run in runs.items()}
