"""What a lesson asks of a training, word for word as js/lessons.js asks it."""

from itertools import pairwise
from typing import NamedTuple

import numpy as np

from nnlab.playground.losses import Losses
from nnlab.playground.setup import Setup

# What makes the data: a lesson's data stay as they are, or its numbers would say nothing.
DATA = ("task", "data", "points", "noise", "test_share", "data_seed")


class Seen(NamedTuple):
    """A training at one moment: setup, parameters, steps, epochs, `Losses` and dead units."""

    setup: Setup
    theta: np.ndarray
    steps: int
    epochs: float
    losses: Losses
    dead: list


def seen(training):
    """Return the `Seen` of a `Training` as it stands now."""
    theta = training.net.theta.copy()
    losses, dead = training.losses(), training.dead_units()
    return Seen(training.setup, theta, training.steps, training.epochs, losses, dead)


def first_of(lesson, now, first):
    """Return what the second step is measured against: `now` where it meets the first step."""
    if not lesson.first or not _same_data(None, now, lesson, None):
        return first
    if not _FIRST[lesson.first](lesson.wanted[lesson.first], now):
        return first
    return first if first and _revived(first, now) else now


def _same_data(_limit, now, lesson, _first):
    return all(getattr(now.setup, name) == getattr(lesson.start, name) for name in DATA)


def _overfits(limits, now):
    return now.losses.train <= limits[0] and now.losses.test >= limits[1]


def _died(least, now):
    return now.setup.activation == "relu" and len(now.dead) >= least


_FIRST = {"overfit": _overfits, "dead": _died}


def _right(least, now):
    return now.losses.train_accuracy >= least and now.losses.test_accuracy >= least


def _revived(first, now):
    """Tell whether a dead unit lives again in the same net, changed in nothing but dead units."""
    alike = ("features", "hidden", "activation")
    if any(getattr(now.setup, name) != getattr(first.setup, name) for name in alike):
        return False
    if len(now.setup.start) == 0:
        return False
    kept = ~_parameters_of(first.dead, first.setup.sizes)
    same = np.array_equal(np.asarray(now.setup.start)[kept], first.theta[kept])
    return same and any(unit not in now.dead for unit in first.dead)


def _parameters_of(units, sizes):
    """Return where in theta the weights into and out of `units` and their biases are: a mask."""
    masks = [[np.zeros((out, into), bool), np.zeros(out, bool)] for into, out in pairwise(sizes)]
    for layer, unit in units:
        masks[layer][0][unit] = masks[layer][1][unit] = True
        masks[layer + 1][0][:, unit] = True
    return np.concatenate([part.ravel() for pair in masks for part in pair])


# Each is given its limit, what is seen now, the lesson and what the first step was.
CONDITIONS = {
    "data": _same_data,
    "plain": lambda _, now, *__: set(now.setup.features) <= {"x1", "x2"},
    "fewest": lambda most, now, *_: sum(now.setup.hidden) <= most,
    "three": lambda most, now, *_: sum(now.setup.hidden) <= most,
    "no_layer": lambda most, now, *_: len(now.setup.hidden) <= most,
    "all_right": lambda least, now, *_: _right(least, now),
    "nearly": lambda least, now, *_: _right(least, now),
    "overfit": lambda _, __, ___, first: first is not None,
    "cured": lambda part, now, _, first: first and now.losses.test <= part * first.losses.test,
    "as_good": lambda _, now, __, first: (
        first and now.losses.test_accuracy >= first.losses.test_accuracy
    ),
    "relu": lambda _, now, *__: now.setup.activation == "relu",
    "dead": lambda _, __, ___, first: first is not None,
    "alive": lambda epochs, now, _, first: first and now.epochs >= epochs and _revived(first, now),
}
