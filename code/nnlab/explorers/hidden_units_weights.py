"""The trained nets of the hidden-units explorer, small enough to travel with a page.

`python -m nnlab.explorers.hidden_units_weights` trains them anew and writes the file beside this.
Weights are whole 24-bit numbers times a scale of their run: two thirds of the bytes of 32 bits, and
every accuracy stays what it was, which the writer checks.
"""

import base64
import json
from pathlib import Path

import numpy as np

from nnlab import points
from nnlab.folding import train_units
from nnlab.shallow import Net

FILE = Path(__file__).with_suffix(".json")
NAMES = ("donut", "duck", "spiral")
MOST_UNITS, EVERY, LAST = 10, 10, 300
EPOCHS = range(0, LAST + 1, EVERY)
STEPS = 2**23 - 1  # of a number of 24 bits


def pack(array):
    """Return (scale, base64 text): `array` in steps of `scale`, three low-first bytes each."""
    scale = float(np.abs(array).max() / STEPS)
    steps = np.rint(array / scale).astype("<i4").reshape(-1, 1)
    return scale, base64.b64encode(steps.view(np.uint8)[:, :3].tobytes()).decode()


def unpack(scale, text):
    """Return the numbers that `pack` was given, rounded; shape (N,)."""
    low = np.frombuffer(base64.b64decode(text), np.uint8).reshape(-1, 3)
    steps = np.zeros((len(low), 4), np.uint8)
    steps[:, 1:] = low  # the sign comes along at the top; dividing by 256 brings it down
    return steps.view("<i4")[:, 0] // 256 * scale


def net_of(weights):
    """Make the `Net` of one row of weights: w1[:, 0], w1[:, 1], b1, w2, b2, as in `Training`."""
    x, y, b1, w2 = weights[:-1].reshape(4, -1)
    return Net(np.stack([x, y], 1), b1, w2, float(weights[-1]), "tanh")


def run_of(run, seed):
    """Return one run as a dict: seed, scale and weights of all epochs in `EPOCHS`."""
    kept = [run.weights[run.kept.index(e), :, run.seeds.index(seed)] for e in EPOCHS]
    scale, text = pack(np.array(kept))
    return {"seed": seed, "scale": scale, "weights": text}


def train(name, units, seeds=range(8)):
    """Train as the file's runs were; return the `UnitsRun` of one number of units."""
    return train_units(name, hidden=[units], seeds=seeds, epochs=LAST, keep=EPOCHS)[units]


def data_of(name):
    """Return one data set with its ten runs, as the file has it."""
    where, labels = points.named(name)
    scale, text = pack(where)
    known = {"scale": scale, "points": text, "labels": "".join(map(str, labels)), "runs": []}
    for units in range(1, MOST_UNITS + 1):
        best = train(name, units)
        known["runs"].append(run_of(best.training, best.seed))
        _check(name, best, known)
    return known


def _check(name, best, known):
    where = unpack(known["scale"], known["points"]).reshape(-1, 2)
    labels = np.array(list(known["labels"]), int)
    run = known["runs"][-1]
    rows = unpack(run["scale"], run["weights"]).reshape(len(EPOCHS), -1)
    for epoch, row in zip(EPOCHS, rows, strict=True):
        now, then = net_of(row).accuracy(where, labels), best.accuracy(epoch)
        if now != then:
            raise ValueError(f"{name}, {len(row) // 4} units, epoch {epoch}: {then} became {now}.")


if __name__ == "__main__":
    found = {name: data_of(name) for name in NAMES}
    FILE.write_text(json.dumps(found, separators=(",", ":")) + "\n", "utf-8")
    print(f"{FILE.name}: {FILE.stat().st_size / 1000:.0f} kB")
