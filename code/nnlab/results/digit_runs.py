"""Train three nets on the embedded digits, three seeds each: python -m nnlab.results.digit_runs.

Writes digit_runs.json beside this, which `nnlab.results.mistakes` reads.
"""

import json

import numpy as np

from nnlab._threads import one_thread
from nnlab.convnet import DIGITS, forward, train_digits
from nnlab.datasets import digits
from nnlab.results.mistakes import DIGITS as FILE
from nnlab.results.mistakes import NETS, STEPS
from nnlab.templates import Classifier, confusion_matrix, most_confident, softmax, train

SEEDS = (0, 1, 2)
MOST = 4  # samples of each cell
SETTINGS = {"epochs": 60, "batch": 32, "learning_rate": 1e-2, "schedule": "linear"}
HIDDEN = {"hidden": 10, "activation": "sigmoid", "weight_decay": 1e-3}


def dense(seed, **changed):
    """Train a net of one or two layers; return it with weights that are multiples of 1/64."""
    net = train(digits().scaled("train"), digits().y_train, seed=seed, **SETTINGS, **changed)
    steps = [
        tuple(np.rint(part * np.float32(STEPS)) / STEPS for part in pair) for pair in net.layers
    ]
    return Classifier(tuple(steps), net.activation)


def probabilities(name, seed):
    """Return the net's probabilities of the test pictures, (355, 10), and its layers or None."""
    if name == "cnn":
        x = DIGITS.inputs(digits().x_test)
        return softmax(forward(DIGITS, train_digits(seed), x).astype(float)), None
    net = dense(seed, **(HIDDEN if name == "ten hidden" else {}))
    return net.probabilities(digits().scaled("test").astype(float)), net.layers


def record(name):
    """Return what is kept of a net: all of the first seed, and how many each seed has right."""
    labels = digits().y_test
    runs = [probabilities(name, seed) for seed in SEEDS]
    shares, layers = runs[0]
    index, confidence = most_confident(labels, shares, MOST)
    kept = {
        "of": len(labels),
        "right": [int((p.argmax(1) == labels).sum()) for p, _ in runs],
        "counts": confusion_matrix(labels, shares.argmax(1)).tolist(),
        "index": index.tolist(),
        "confidence": np.nan_to_num(confidence, nan=-1).round(4).tolist(),
    }
    if name == "ten hidden":
        kept["layers"] = [[_steps(w), _steps(b)] for w, b in layers]
    return kept


def _steps(values):
    return np.rint(values * STEPS).astype(int).tolist()


if __name__ == "__main__":
    with one_thread():
        rows = [f"{json.dumps(name)}: {json.dumps(record(name))}" for name in NETS]
    FILE.write_text("{\n" + ",\n".join(rows) + "\n}\n", "utf-8")
