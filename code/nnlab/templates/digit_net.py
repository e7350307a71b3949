"""One trained classifier of the embedded digits, the same to the bit on every machine."""

import json
from functools import lru_cache
from pathlib import Path

import numpy as np

from nnlab.templates.classifier import Classifier

FILE = Path(__file__).with_suffix(".json")
STEPS = 64  # per unit: sums of pixels times such weights are exact, in any order and language


@lru_cache(maxsize=1)
def digit_classifier():
    """Return a `Classifier` without a hidden layer for `nnlab.datasets.digits`, 8 x 8 pixels.

    Trained once by `python -m nnlab.templates.digit_training`, weights and biases rounded to 1/64.
    Right on 337 of the 355 test pictures, as it is without the rounding.
    """
    known = json.loads(FILE.read_text("utf-8"))
    w, b = (np.array(known[name]) / STEPS for name in ("weights", "biases"))
    w.flags.writeable = b.flags.writeable = False
    return Classifier(((w, b),))
