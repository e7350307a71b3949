"""Train the nets of kept.json anew: python -m nnlab.folding.keep."""

import json

import numpy as np

from nnlab.folding.examples import folding_example
from nnlab.folding.kept import FILE, FOLDS, LIFTED, data_of
from nnlab.folding.net import FoldingNet
from nnlab.folding.training import train_folding

UNITS = (10, 3)  # hidden layers of the nets that lift
DECIMALS = 5  # of a weight


def entry(net, seed, data, accuracy):
    """Return a net as the file has it, rounded; raise ValueError if that changes its accuracy."""
    weights, biases = (
        [np.round(layer, DECIMALS).tolist() for layer in some] for some in (net.weights, net.biases)
    )
    rounded = FoldingNet(*(tuple(map(np.array, some)) for some in (weights, biases)), net.relus)
    now = rounded.accuracy(*data)
    if now != accuracy:
        raise ValueError(f"seed {seed}: accuracy {accuracy} became {now}.")
    return {"seed": seed, "relus": sum(net.relus), "weights": weights, "biases": biases}


def _fold(name):
    example = folding_example(name)
    return entry(example.net(), example.seed, data_of(name), example.accuracy())


def _lift(name):
    data, settings = data_of(name), {"epochs": 1000, "learning_rate": 0.02}
    run = train_folding(*data, UNITS, embedding=None, seeds=range(10), **settings)
    seed = run.best()
    net = run.net(seed)
    return entry(net, seed, data, net.accuracy(*data))


if __name__ == "__main__":
    kinds = {"folds": (_fold, FOLDS), "lifts": (_lift, LIFTED)}
    found = {kind: {name: make(name) for name in names} for kind, (make, names) in kinds.items()}
    FILE.write_text(json.dumps(found, separators=(",", ":")) + "\n", "utf-8")
    print(f"{FILE.name}: {FILE.stat().st_size / 1000:.1f} kB")
