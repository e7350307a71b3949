"""Which class a net takes for which, on three data sets, with samples of each mistake.

>>> from nnlab import results
>>> results.mistakes("mnist", "one layer").counts[3, 5]
24
"""

import json
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from nnlab import _validation
from nnlab.results import files
from nnlab.templates import Classifier

DIGITS = Path(__file__).with_name("digit_runs.json")  # python -m nnlab.results.digit_runs
STEPS = 64  # weights of the digits' net are multiples of 1/64: short, and good enough
DATA = ("digits", "mnist", "cifar10")
NETS = ("one layer", "ten hidden", "cnn")
FILES = dict(zip(NETS, ("softmax", "sigmoid10", "cnn"), strict=True))
_NUMBERS = tuple("0123456789")
CLASSES = {
    "digits": _NUMBERS,
    "mnist": _NUMBERS,
    "cifar10": (
        "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck",
    ),
}  # fmt: skip


class Mistakes(NamedTuple):
    """What a net says of a test set.

    counts      int array (10, 10), rows actual, columns predicted, of the first seed
    index       int array (10, 10, K): places in the test set, most confident first; -1 for none
    confidence  array (10, 10, K), the share that the net gives its answer; NaN for none
    right       tuple, the right answers of each seed;  of: pictures in the test set
    """

    counts: np.ndarray
    index: np.ndarray
    confidence: np.ndarray
    right: tuple
    of: int

    def frequent(self, most=4):
        """Return the `most` frequent mistakes, each a tuple: actual, answer, how many."""
        wrong = self.counts - np.diag(self.counts.diagonal())
        cells = np.argsort(-wrong, axis=None, kind="stable")[:most]
        return [(*divmod(cell, len(wrong)), int(wrong.flat[cell])) for cell in cells.tolist()]


@lru_cache
def mistakes(data="digits", net="one layer"):
    """Return the committed `Mistakes` of a net on the test set of `data`.

    data  "digits", "mnist" or "cifar10";  net: "one layer", "ten hidden" (sigmoid) or "cnn"
    Raises ValueError, quoting it, for another name.
    """
    data = _validation.one_of("data", data, DATA)
    net = _validation.one_of("net", net, NETS)
    if data == "digits":
        return _of_digits(json.loads(DIGITS.read_text("utf-8"))[net])
    found = files.load(f"{data}_{FILES[net]}")
    of = int(found.confusion.sum())
    right = tuple(round(share * of) for share in found.accuracy["test"].tolist())
    index, confidence = (found.arrays[f"confident_{name}"] for name in ("index", "share"))
    return Mistakes(found.confusion, index.astype(int), confidence.astype(float), right, of)


def _of_digits(known):
    counts, index = np.array(known["counts"]), np.array(known["index"])
    confidence = np.array(known["confidence"], float)
    right = tuple(known["right"])
    return Mistakes(counts, index, np.where(index < 0, np.nan, confidence), right, known["of"])


def two_sets(net="one layer"):
    """Return what nets trained on MNIST's first 50,000 pictures say of two sets they have not seen.

    net  "one layer" or "ten hidden"
    Returns {"test": (shares, counts), "held_out": (shares, counts)}: the accuracy of each seed and
    the first one's confusion matrix, on the official test set and on the training file's last
    10,000 pictures.
    """
    found = files.load(f"mnist_held_out_{FILES[_validation.one_of('net', net, NETS[:2])]}")
    counts = {"test": found.confusion, "held_out": found.arrays["held_out_confusion"].astype(int)}
    return {part: (found.accuracy[part], table) for part, table in counts.items()}


@lru_cache
def ten_units():
    """Return the `Classifier` with 64 inputs, ten sigmoid units and ten classes, for the digits.

    Its weights are multiples of 1/64; `mistakes("digits", "ten hidden")` counts its mistakes.
    """
    known = json.loads(DIGITS.read_text("utf-8"))["ten hidden"]["layers"]
    layers = tuple((np.array(w) / STEPS, np.array(b) / STEPS) for w, b in known)
    return Classifier(layers, "sigmoid")
