"""The view of the template explorer: a picture, its darkness, and what it is compared with."""

from functools import lru_cache

import numpy as np
import traitlets

from nnlab.datasets import digits
from nnlab.explorers.core import View
from nnlab.explorers.core.pictures import read_and_misread
from nnlab.templates import digit_classifier, inked

SIDE = 8
DIGITS = (*map(str, range(10)), "drawing")
RIVALS = ("second", *map(str, range(10)))
SAMPLES = 3  # pictures of each digit
# Quarters and eighths are floats without rounding, so that both languages get the same sums.
RANGES = {"contrast": (0, 1.5, 0.25), "background": (0, 0.5, 0.125)}
BRIGHTEST = RANGES["contrast"][1] + RANGES["background"][1]
LONGEST = {"score": 5, "likeness": 0.75}  # where a bar ends; its number says what lies beyond


@lru_cache(maxsize=1)
def places():
    """Return where in the test part of the digits the pictures stand: [digit][sample].

    The first two of each digit that are read, then the first that is misread; of 0 and 6, which
    have none, the third.
    """
    wrong = digit_classifier().predict(digits().scaled("test")) != digits().y_test
    return [
        read_and_misread(np.flatnonzero(digits().y_test == digit), wrong) for digit in range(10)
    ]


@lru_cache(maxsize=1)
def tables():
    """Return what the page computes with: weights in steps, pictures in grey values."""
    ((weights, biases),) = digit_classifier().layers
    return {
        "side": SIDE,
        "steps": 64,
        "weights": (weights * 64).astype(int).tolist(),
        "biases": biases.tolist(),
        "top": digits().top,
        "samples": digits().x_test[places()].tolist(),
        "places": places(),
        "brightest": BRIGHTEST,
        "longest": LONGEST,
    }


def _float(name, value):
    low, high, _ = RANGES[name]
    return traitlets.Float(value, min=low, max=high).tag(sync=True)


class TemplateView(View):
    """The picture; its traits are the state."""

    digit_index = traitlets.Int(2, min=0, max=len(DIGITS) - 1).tag(sync=True)
    sample = traitlets.Int(1, min=1, max=SAMPLES).tag(sync=True)
    contrast = _float("contrast", 1)
    background = _float("background", 0)
    rival_index = traitlets.Int(0, min=0, max=len(RIVALS) - 1).tag(sync=True)
    pixels = traitlets.List(traitlets.Unicode(), minlen=SIDE, maxlen=SIDE).tag(sync=True)

    @property
    def digit(self):
        """ "0" to "9", or "drawing"."""
        return DIGITS[self.digit_index]

    @property
    def rival(self):
        """ "second", or the digit that the winner is compared with."""
        return RIVALS[self.rival_index]

    @property
    def place(self):
        """Where the picture stands in the test part of the digits; None for a drawing."""
        return None if self.digit == "drawing" else places()[self.digit_index][self.sample - 1]

    @property
    def image(self):
        """The picture on screen: an array (8, 8), contrast * pixels + background."""
        own = self.place is None
        clean = inked(self.pixels) if own else digits().x_test[self.place] / digits().top
        return self.contrast * clean + self.background
