"""The hidden weights explorer: which hidden units speak for a class, and which against it."""

from typing import NamedTuple

import numpy as np

from nnlab._validation import count, flag, one_of
from nnlab.datasets import digits
from nnlab.explorers.core import Choice, Explorer, Slider, Toggle
from nnlab.explorers.hidden_weights.line import line
from nnlab.explorers.hidden_weights.view import (
    CLASSES,
    DIGITS,
    SAMPLES,
    UNITS,
    WITHOUT,
    HiddenWeightsView,
    tables,
)
from nnlab.results import ten_units
from nnlab.templates import softmax


class HiddenWeights(NamedTuple):
    """One state: a digit on its way through the net.

    sums, activations   arrays (10,): of the hidden units, before and after the sigmoid
    parts               array (classes, units): weight times activation
    scores, shares      arrays (classes,): sums of the parts with the bias, and their softmax
    answer              the class with the largest score
    """

    sums: np.ndarray
    activations: np.ndarray
    parts: np.ndarray
    scores: np.ndarray
    shares: np.ndarray
    answer: int


class HiddenWeightsExplorer(Explorer):
    """Send a digit through a net of 64 pixels, ten sigmoid units and ten classes.

    digit    "0" to "9";  sample: 1 to 3, one of three test pictures of it
    without  "none", or "unit 1" to "unit 10": the activation that is set to 0
    times    whether the bars are weights times activations, or weights alone
    unit, cls  the unit (from 0) and the class that are looked at
    Raises ValueError or TypeError, quoting what was given.
    """

    def __init__(self, digit="0", sample=1, without="none", times=False, unit=0, cls=0):
        view = HiddenWeightsView(
            data=tables(),
            digit_index=DIGITS.index(one_of("digit", digit, DIGITS)),
            sample=count("sample", sample, 1, SAMPLES),
            without_index=WITHOUT.index(one_of("without", without, WITHOUT)),
            times=flag("times", times),
            unit=count("unit", unit, 0, UNITS - 1),
            cls=count("cls", cls, 0, CLASSES - 1),
        )
        units = {f"unit_{unit}": f"unit {unit}" for unit in range(1, UNITS + 1)}
        controls = [
            Choice("digit", {f"digit_{digit}": digit for digit in DIGITS}),
            Slider("sample", 1, SAMPLES),
            Choice("without", {"none": "none"} | units),
            Toggle("times"),
        ]
        super().__init__(view, controls)

    @property
    def picture(self):
        """The digit on screen: an array (8, 8), 0 to 1."""
        return digits().x_test[self.view.place] / digits().top

    @property
    def result(self):
        """What the net of `nnlab.results.ten_units` computes, a `HiddenWeights`."""
        net = ten_units()
        (w1, b1), (w2, b2) = net.layers
        hidden = net.activations(self.picture[None])[1][0]
        if self.view.without_index:
            hidden[self.view.without_index - 1] = 0
        parts, scores = w2 * hidden, w2 @ hidden + b2
        sums = w1 @ self.picture.ravel() + b1
        return HiddenWeights(sums, hidden, parts, scores, softmax(scores), int(scores.argmax()))

    @property
    def snippet(self):
        """The lines that compute the ten scores again."""
        view = self.view
        taken = f"hidden[{view.without_index - 1}] = 0\n" if view.without_index else ""
        return (
            "from nnlab.datasets import digits\nfrom nnlab.results import ten_units\n\n"
            f"net, picture = ten_units(), digits().x_test[{view.place}] / 16\n"
            f"hidden = net.activations(picture[None])[1][0]\n{taken}"
            "w2, b2 = net.layers[1]\nw2 @ hidden + b2"
        )

    @property
    def line(self):
        """One line: the unit's activation, what it says of the class, and the net's answer."""
        return line(self.view, self.result)

    def still(self):
        """A still picture: the ten units' weights, and the weights of the classes below them."""
        from nnlab.explorers.hidden_weights.still import still  # Matplotlib costs 0.3 s

        return still(self.view, self.result)
