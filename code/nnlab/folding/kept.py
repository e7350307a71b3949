"""Trained nets that ship with the package, so that a page and a cell have the same ones at once.

`python -m nnlab.folding.keep` trains them anew and writes kept.json beside this. Weights and points
are rounded, so they are short, and a page that reads them has the very same numbers.
"""

import json
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from nnlab import _validation, points
from nnlab.folding.examples import EXAMPLES
from nnlab.folding.net import FoldingNet

FILE = Path(__file__).with_suffix(".json")
FOLDS = ("spiral", "three spirals", "donut", "duck")
LIFTED = ("donut", "spiral")
DECIMALS = 3  # of a point


class TrainedFold(NamedTuple):
    """Data, a net trained on them, and the seed that the training began with."""

    data: points.Points
    net: FoldingNet
    seed: int


def trained_fold(name="spiral"):
    """Return a net of 2 inputs, four ReLU layers of 2, an embedding of 2 and the scores.

    name   "spiral", "three spirals", "donut" or "duck"
    Each is the best of a hundred seeds: most seeds get stuck (see `width_experiment`). Returns a
    `TrainedFold`. Source of the net: NYU DLSP20 week 2 (errata row E1).
    """
    return _known("folds", _validation.one_of("name", name, FOLDS))


def trained_lift(name="donut"):
    """Return a net of 2 inputs, ReLU layers of 10 and 3, and two scores: the best of ten seeds.

    name   "donut" or "spiral". The 3 units of the last hidden layer are coordinates in space.
    Returns a `TrainedFold`.
    """
    return _known("lifts", _validation.one_of("name", name, LIFTED))


@lru_cache
def _known(kind, name):
    known = json.loads(FILE.read_text("utf-8"))[kind][name]
    layers = len(known["weights"])
    relus = tuple(i < known["relus"] for i in range(layers))
    weights, biases = (tuple(map(np.array, known[key])) for key in ("weights", "biases"))
    return TrainedFold(data_of(name), FoldingNet(weights, biases, relus), known["seed"])


def data_of(name):
    """Return the points called `name`, rounded."""
    where, labels = EXAMPLES[name][0]()
    return points.Points(np.round(where, DECIMALS), labels)
