"""How `digit_classifier` was trained: `python -m nnlab.templates.digit_training` makes its file."""

import json

import numpy as np

from nnlab.datasets import digits
from nnlab.templates.digit_net import FILE, STEPS
from nnlab.templates.training import train

# Trained to be read: no first weights that could stay, and a pull towards zero on all.
SETTINGS = {
    "start": "zero", "weight_decay": 1e-2, "optimizer": "momentum", "learning_rate": 0.05,
    "epochs": 60,
}  # fmt: skip


def trained():
    """Train the classifier as its file was; return {"weights", "biases"} in steps of 1/64."""
    ((w, b),) = train(digits().scaled("train"), digits().y_train, **SETTINGS).layers
    return {"weights": _steps(w), "biases": _steps(b)}


def _steps(values):
    return np.rint(values * STEPS).astype(int).tolist()


if __name__ == "__main__":
    rows = {name: json.dumps(values) for name, values in trained().items()}
    FILE.write_text("{" + ",\n".join(f'"{n}": {row}' for n, row in rows.items()) + "}\n", "utf-8")
