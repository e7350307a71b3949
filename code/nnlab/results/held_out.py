"""The experiments that test one net twice: on the official test set and on held-out pictures.

These are the last 10,000 of the training file, which the net has not seen either.

Only the set differs, so the difference is the sets'. Courses on the web often test on the latter.
"""

from dataclasses import replace

import numpy as np

from nnlab.results import dense
from nnlab.results.experiment import Experiment, Outcome
from nnlab.templates import Classifier, confusion_matrix

HELD_OUT = 10_000  # pictures at the end of the training file


def run(data, settings, seed, progress=None):
    """Train on all but the last pictures of the training file, test on these too; see `Experiment`.

    The outcome has the accuracy "held_out" and the array "held_out_confusion".
    """
    rest = len(data.y_train) - settings["held_out"]
    some = replace(data, x_train=data.x_train[:rest], y_train=data.y_train[:rest])
    outcome = dense.run(some, settings, seed, progress)
    arrays = list(outcome.weights.values())
    layers = tuple(zip(arrays[::2], arrays[1::2], strict=True))
    held_out = data.x_train[rest:] / np.float32(data.top)
    predicted = Classifier(layers, settings["activation"]).predict(held_out)
    counts = confusion_matrix(data.y_train[rest:], predicted)
    accuracy = outcome.accuracy | {"held_out": np.trace(counts) / counts.sum()}
    kept = outcome.arrays | {"held_out_confusion": counts.astype(np.int16)}
    return Outcome(outcome.weights, outcome.predicted, accuracy, kept)


def _held_out(name, expected, note="", **changed):
    settings = dense.settings_of("mnist", **changed) | {"held_out": HELD_OUT}
    return Experiment(
        f"mnist_held_out_{name}", "mnist", run, settings, expected, note, keep=False
    )  # fmt: skip


EXPERIMENTS = [
    _held_out("softmax", {"test": 92.8}),
    _held_out(
        "sigmoid10",
        {"held_out": 91.28},
        note="The figure is that of ml4a's page on these 10,000 pictures; it does not say how its "
        "net was trained, and the sets alone make less than half a point.",
        **dense.SIGMOID10,
        epochs=30,
        learning_rate=2e-3,
    ),
]
