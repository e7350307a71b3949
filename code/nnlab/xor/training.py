"""Learn XOR from many random starts at once: how often is it solved?"""

from collections import Counter
from typing import NamedTuple

import numpy as np

from nnlab.shallow.training import train
from nnlab.shares import intervals
from nnlab.xor.gates import INPUTS, truth_table


def train_xor(
    hidden=2, activation="tanh", optimizer="sgd", seeds=range(100), epochs=2000, learning_rate=0.5,
    keep=(), starts=None,
):  # fmt: skip
    """Train one net per seed on the four points of XOR; return a `Training`.

    hidden, activation, optimizer, seeds, epochs, learning_rate, keep, starts   as in
    nnlab.shallow.train
    Loss: mean binary cross-entropy. Start: as torch.nn.Linear, uniform up to 1/sqrt(inputs).
    """
    return train(
        INPUTS, truth_table("XOR"), hidden, activation, optimizer, seeds, epochs, learning_rate,
        keep, starts,
    )  # fmt: skip


class Rate(NamedTuple):
    """How many of how many seeds solved it, and between which shares the true one may lie."""

    solved: int
    seeds: int

    @property
    def interval(self):
        """The 95 % confidence interval of the share (Wilson's), a tuple: lower, upper."""
        return tuple(intervals([self.solved], self.seeds)[:, 0].tolist())


def solved(hidden=(2, 3, 4, 8), activation="tanh", **settings):
    """Count the seeds that solve XOR for each number of hidden units: {units: Rate}.

    settings   everything else that `train_xor` takes
    With the defaults a net is done, solved or stuck, long before the end. Found: tanh 62, 96, 100
    and 100 of 100 with 2, 3, 4 and 8 units; ReLU 23, 49, 67 and 99. Of 1,000 seeds: 632, 964, 995,
    1,000 and 235, 487, 701, 967. Other runs of 100 scatter around these; two of them differ by
    chance as `nnlab.shares.difference_interval` says. What changes them more: too few epochs for
    the rate (tanh, learning rate 0.1, 500 epochs: 5 of 100), and Adam at 0.05 with 2 tanh units
    (37 of 100).
    """
    runs = {units: train_xor(units, activation, **settings).converged for units in hidden}
    return {units: Rate(int(right.sum()), len(right)) for units, right in runs.items()}


def endings(training):
    """Count how the seeds that did not solve it ended: {outputs: seeds}, the most frequent first.

    training   a `Training` on the four points of XOR
    outputs    the four outputs at the end, sorted and rounded to two places, as a tuple
    Points that a net cannot tell apart share one output; the loss is least if it is the mean of
    their labels: 1/2, 1/3 or 2/3.
    """
    stuck = np.array(training.seeds)[~training.converged].tolist()
    outputs = [np.sort(training.net(seed)(INPUTS)).round(2).tolist() for seed in stuck]
    return dict(Counter(map(tuple, outputs)).most_common())


def bending_units(net):
    """Count the ReLU units of `net` whose line parts the four points of XOR.

    Any other unit is 0 at all four points (dead) or its plain score at all four. With no bending
    unit the net is affine on the four points, and solves XOR never.
    """
    above = net.preactivations(INPUTS) > 0
    return int((above.any(axis=0) & ~above.all(axis=0)).sum())


def dead_mask(net):
    """Say of each hidden unit whether it is 0 at all four points of XOR: bools, shape (H,)."""
    return (net.hidden(INPUTS) == 0).all(axis=0)
