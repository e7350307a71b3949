"""A race that ships with the package, so that a page and a cell have the same nets at once.

`python -m nnlab.transforms.keep` trains them anew and writes kept.json beside this. Weights are
rounded, so they are short, and a page that reads them has the very same numbers.
"""

import json
from functools import lru_cache
from pathlib import Path

import numpy as np

from nnlab.transforms.hyper import FixedNet, HyperNet
from nnlab.transforms.racing import Comparison, distance

FILE = Path(__file__).with_suffix(".json")
KINDS = {"hyper": HyperNet, "fixed": FixedNet}
HIDDEN, SEEDS = 8, 20
DECIMALS = 5  # of a weight


def trained_race():
    """Return `compare(hidden=8, seeds=range(20))`, which takes half a minute, as it was kept.

    Weights are rounded to five decimals, and the errors are those of the rounded nets. Returns a
    `Comparison`.
    """
    return _read()


@lru_cache(maxsize=1)
def _read():
    known = json.loads(FILE.read_text("utf-8"))
    nets = {
        name: tuple(kind(*map(np.array, parts)) for parts in known[name])
        for name, kind in KINDS.items()
    }
    sizes = {name: sum(part.size for part in some[0]) for name, some in nets.items()}
    errors = {name: np.array([distance(net) for net in some]) for name, some in nets.items()}
    return Comparison(tuple(range(len(nets["hyper"]))), sizes, errors, nets)
