"""The likelihood explorer: one neuron with one input, fitted to a hearing test by hand."""

from typing import NamedTuple

import numpy as np

from nnlab._validation import number, quoted
from nnlab.explorers.core import Explorer, Slider
from nnlab.explorers.core.numbers import on_grid
from nnlab.explorers.likelihood.line import line
from nnlab.explorers.likelihood.view import GRID, MOST, LikelihoodView, page_data
from nnlab.learning import hearing_test, log_likelihood
from nnlab.shallow.net import sigmoid


class Likelihood(NamedTuple):
    """One state: what sigmoid(w*x + b) makes of the twelve answers.

    probabilities   array (12,): what each answer that was given had, p_i
    likelihood      their product;  log_likelihood: the sum of their logarithms
    """

    probabilities: np.ndarray
    likelihood: float
    log_likelihood: float


class LikelihoodExplorer(Explorer):
    """Move the curve sigmoid(w*x + b) until the answers of a hearing test become likely.

    w  a multiple of 0.05 from -4 to 4;  b: one from -12 to 12
    The answers are those of `nnlab.learning.hearing_test`.
    Raises ValueError or TypeError, quoting what was given.
    """

    def __init__(self, w=0.5, b=-3):
        state = {name: _on_grid(name, value) for name, value in (("w", w), ("b", b))}
        sliders = [Slider(name, -MOST[name], MOST[name], by=1 / GRID) for name in state]
        super().__init__(LikelihoodView(data=page_data(), **state), sliders)

    @property
    def result(self):
        """What nnlab computes from w and b, a `Likelihood`."""
        levels, heard = hearing_test()
        scores = self.view.w * levels + self.view.b
        p = sigmoid((2 * heard - 1) * scores)
        return Likelihood(p, float(np.prod(p)), log_likelihood(scores, heard))

    @property
    def snippet(self):
        """The lines that give the log-likelihood."""
        w, b = self.view.w, self.view.b
        return (
            "from nnlab.learning import hearing_test, log_likelihood\n\n"
            "levels, heard = hearing_test()\n"
            f"log_likelihood({w:g} * levels {'-' if b < 0 else '+'} {abs(b):g}, heard)"
        )

    @property
    def line(self):
        """One line: the boundary, the likelihood, its logarithm, and how far it is from best."""
        return line(self.view, self.result)

    def still(self):
        """A still picture: the curve over the answers, and the logarithm of each probability."""
        from nnlab.explorers.likelihood.still import still  # Matplotlib costs 0.3 s

        return still(self.view, self.result)


def _on_grid(name, given):
    value = number(name, given, -MOST[name], MOST[name])
    near = on_grid(value, GRID, MOST[name])
    if abs(near - value) > 1e-9:
        raise ValueError(f"{name}={quoted(given)} is between two steps of 0.05; try {near:g}.")
    return near
