"""The view of the hidden weights explorer: a digit, a unit, a class, and a unit taken out."""

from functools import lru_cache

import numpy as np
import traitlets

from nnlab.datasets import digits
from nnlab.explorers.core import View
from nnlab.explorers.core.pictures import read_and_misread
from nnlab.results import ten_units

UNITS = CLASSES = 10
SAMPLES = 3  # pictures of each digit
DIGITS = tuple(map(str, range(10)))
WITHOUT = ("none", *(f"unit {unit + 1}" for unit in range(UNITS)))


@lru_cache(maxsize=1)
def places():
    """Return where in the test part of the digits the pictures stand: [digit][sample].

    The first two that are read, then the first that is misread; where none is, the third.
    """
    wrong = ten_units().predict(digits().scaled("test").astype(float)) != digits().y_test
    return [
        read_and_misread(np.flatnonzero(digits().y_test == digit), wrong) for digit in range(10)
    ]


@lru_cache(maxsize=1)
def tables():
    """Return what the page computes with: both layers' weights, and the pictures' grey values."""
    (w1, b1), (w2, b2) = (tuple(map(np.ndarray.tolist, layer)) for layer in ten_units().layers)
    shown = digits().x_test[places()].reshape(10, SAMPLES, -1).tolist()
    layers = {"w1": w1, "b1": b1, "w2": w2, "b2": b2}
    return layers | {"pictures": shown, "places": places(), "top": digits().top, "side": 8}


class HiddenWeightsView(View):
    """The picture; its traits are the state."""

    digit_index = traitlets.Int(0, min=0, max=9).tag(sync=True)
    sample = traitlets.Int(1, min=1, max=SAMPLES).tag(sync=True)
    without_index = traitlets.Int(0, min=0, max=UNITS).tag(sync=True)
    times = traitlets.Bool(False).tag(sync=True)
    unit = traitlets.Int(0, min=0, max=UNITS - 1).tag(sync=True)
    cls = traitlets.Int(0, min=0, max=CLASSES - 1).tag(sync=True)

    @property
    def digit(self):
        """ "0" to "9"."""
        return DIGITS[self.digit_index]

    @property
    def without(self):
        """ "none", or the unit that is taken out."""
        return WITHOUT[self.without_index]

    @property
    def place(self):
        """Where the picture stands in the test part of the digits."""
        return places()[self.digit_index][self.sample - 1]
