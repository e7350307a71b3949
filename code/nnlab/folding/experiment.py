"""Do two neurons a layer train slower than more? Many seeds answer (NYU DLSP20 week 2's claim)."""

from typing import NamedTuple

import numpy as np

from nnlab import points
from nnlab.folding.quadrants import collapsed, dead_units
from nnlab.folding.training import train_folding


class WidthRow(NamedTuple):
    """One width of the experiment, over all seeds.

    reached   how many seeds came to the wanted accuracy;  seeds: of how many
    epochs    the median of the epochs it took, inf if fewer than half came there
    accuracy, spread   mean and standard deviation of the accuracy at the end
    dead      mean share of hidden units that are dead at the end
    collapsed mean share of points that some layer sends to the origin at the end
    """

    width: int
    reached: int
    seeds: int
    epochs: float
    accuracy: float
    spread: float
    dead: float
    collapsed: float


def width_experiment(
    data="spiral", widths=(2, 3, 5, 10), depth=4, seeds=range(20), epochs=1000, learning_rate=0.01,
    wanted=0.95,
):  # fmt: skip
    """Train `depth` hidden layers of each width, all seeds at once; return one `WidthRow` each.

    data   "xor", "donut", "duck", "spiral", or `Points`;  wanted: accuracy that counts as learned
    The nets are those of `train_folding`: an embedding of 2 units and the scores follow.
    """
    data = points.named(data) if isinstance(data, str) else points.Points(*data)
    return [_row(data, width, depth, seeds, epochs, learning_rate, wanted) for width in widths]


def _row(data, width, depth, seeds, epochs, learning_rate, wanted):
    settings = {"seeds": seeds, "epochs": epochs, "learning_rate": learning_rate}
    run = train_folding(*data, (width,) * depth, **settings)
    nets = [run.net(seed) for seed in run.seeds]
    first, last = run.first_epoch(wanted), run.accuracies[-1]
    dead = [sum(dead_units(net, data.points)) / (width * depth) for net in nets]
    gone = [collapsed(net, data.points).any(axis=0).mean() for net in nets]
    reached = int(np.isfinite(first).sum())
    median = float(np.sort(first)[(len(first) - 1) // 2])
    return WidthRow(
        width, reached, len(first), median, float(last.mean()), float(last.std()),
        float(np.mean(dead)), float(np.mean(gone)),
    )  # fmt: skip
