"""The trained nets of the hidden-units explorer, small enough to travel with a page.

`python -m nnlab.explorers.hidden_units.weights` trains them anew and writes the file beside this.
Weights are whole 16-bit numbers times a scale of their epoch: half the bytes of 32 bits, and every
accuracy stays what it was, which the writer checks.
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
STEPS = 2**15 - 1  # of a number of 16 bits


def pack(rows):
    """Return an array of shape (R, C) as base64 text: for each row a scale and C steps of it.

    The scale is a 32-bit float, the steps are 16-bit whole numbers, all with their low byte first.
    """
    scales = (np.abs(rows).max(axis=1, keepdims=True) / STEPS).astype("<f4")
    table = np.zeros(len(rows), row_type(np.shape(rows)[1]))
    table["scale"], table["steps"] = scales[:, 0], np.rint(rows / scales.astype(float))
    return base64.b64encode(table.tobytes()).decode()


def unpack(text, columns):
    """Return the numbers that `pack` was given, rounded; shape (R, `columns`)."""
    table = np.frombuffer(base64.b64decode(text), row_type(columns))
    return table["steps"] * table["scale"][:, None].astype(float)


def row_type(columns):
    """Return the layout of a packed row."""
    return np.dtype([("scale", "<f4"), ("steps", "<i2", (columns,))])


def net_of(weights):
    """Make the `Net` of one row of weights: w1[:, 0], w1[:, 1], b1, w2, b2, as in `Training`."""
    x, y, b1, w2 = weights[:-1].reshape(4, -1)
    return Net(np.stack([x, y], 1), b1, w2, float(weights[-1]), "tanh")


def points_of(known):
    """Return the `Points` of one data set of the file."""
    where = np.frombuffer(base64.b64decode(known["points"]), "<f4").reshape(-1, 2)
    return points.Points(where.astype(float), np.array(list(known["labels"]), int))


def run_of(run, seed):
    """Return one run as a dict: its seed, and the weights of all epochs in `EPOCHS`."""
    kept = [run.weights[run.kept.index(e), :, run.seeds.index(seed)] for e in EPOCHS]
    return {"seed": seed, "weights": pack(np.array(kept))}


def train(name, units, seeds=range(8)):
    """Train as the file's runs were; return the `UnitsRun` of one number of units."""
    return train_units(name, hidden=[units], seeds=seeds, epochs=LAST, keep=EPOCHS)[units]


def data_of(name):
    """Return one data set with its ten runs, as the file has it."""
    where, labels = points.named(name)
    text = base64.b64encode(where.astype("<f4").tobytes()).decode()
    known = {"points": text, "labels": "".join(map(str, labels)), "runs": []}
    for units in range(1, MOST_UNITS + 1):
        best = train(name, units)
        known["runs"].append(run_of(best.training, best.seed))
        _check(name, best, known)
    return known


def _check(name, best, known):
    where, labels = points_of(known)
    rows = unpack(known["runs"][-1]["weights"], 4 * len(known["runs"]) + 1)
    for epoch, row in zip(EPOCHS, rows, strict=True):
        now, then = net_of(row).accuracy(where, labels), best.accuracy(epoch)
        if now != then:
            raise ValueError(f"{name}, {len(row) // 4} units, epoch {epoch}: {then} became {now}.")


if __name__ == "__main__":
    found = {name: data_of(name) for name in NAMES}
    FILE.write_text(json.dumps(found, separators=(",", ":")) + "\n", "utf-8")
    print(f"{FILE.name}: {FILE.stat().st_size / 1000:.0f} kB")
