"""The overfit explorer: a polynomial through noisy points, and its errors at every degree."""

from typing import NamedTuple

import numpy as np

from nnlab._validation import count, number, on_grid, quoted
from nnlab.explorers.core import Explorer, Slider
from nnlab.explorers.overfit.line import line
from nnlab.explorers.overfit.view import (
    COUNTS,
    DEGREE,
    POWERS,
    VALIDATION,
    OverfitView,
    penalty_of,
    tables,
)
from nnlab.learning import fit_errors, fit_polynomial, noisy_wave


class Overfit(NamedTuple):
    """One state: the polynomial's weights, that of x**0 first, and mean squared errors.

    train, validation              of this degree, floats
    train_curve, validation_curve  of degrees 0 to 12 with the same penalty, arrays (13,)
    best                           the degree with the lowest validation error
    """

    weights: np.ndarray
    train: float
    validation: float
    train_curve: np.ndarray
    validation_curve: np.ndarray
    best: int


class OverfitExplorer(Explorer):
    """Fit a polynomial to points of a wave with noise; measure it on 100 other points.

    degree   0 to 12
    penalty  lambda, on the squares of all weights but the constant: 0 or a power of ten, 1e-6 to 10
    points   to fit: 15, 30, 45 or 60
    Raises ValueError or TypeError, quoting what was given.
    """

    def __init__(self, degree=3, penalty=0, points=15):
        state = {
            "degree": count("degree", degree, 0, DEGREE),
            "power": _power(penalty),
            "points": int(on_grid("points", points, *COUNTS)),
        }
        sliders = [
            Slider("degree", 0, DEGREE),
            Slider("power", *POWERS, whole=True),
            Slider("points", *COUNTS[:2], by=COUNTS[2]),
        ]
        super().__init__(OverfitView(data=tables(), **state), sliders)

    @property
    def penalty(self):
        """The chosen lambda."""
        return penalty_of(self.view.power)

    @property
    def result(self):
        """What `nnlab.learning` fits and measures, an `Overfit`."""
        view, train = self.view, noisy_wave(self.view.points)
        other = noisy_wave(**VALIDATION)
        errors = fit_errors(train, other, range(DEGREE + 1), [self.penalty])
        curves = errors.train[:, 0], errors.validation[:, 0]
        weights = fit_polynomial(*train, view.degree, self.penalty).weights
        now = (float(curve[view.degree]) for curve in curves)
        return Overfit(weights, *now, *curves, errors.best()[0])

    @property
    def snippet(self):
        """The lines that give [training error, validation error] again."""
        view = self.view
        return (
            "from nnlab.learning import fit_polynomial, noisy_wave\n\n"
            f"train, validation = noisy_wave({view.points}), noisy_wave(100, seed=100)\n"
            f"fit = fit_polynomial(*train, degree={view.degree}, penalty={self.penalty:g})\n"
            "[fit.error(*train), fit.error(*validation)]"
        )

    @property
    def line(self):
        """One line: both errors, the best degree, and the largest weight."""
        return line(self.view, self.result)

    def still(self):
        """A still picture: points and polynomial, and both errors by degree."""
        from nnlab.explorers.overfit.still import still  # Matplotlib costs 0.3 s

        return still(self.view, self.result)


def _power(penalty):
    value = number("penalty", penalty, 0, 10.0 ** POWERS[1])
    for power in range(POWERS[0], POWERS[1] + 1):
        if value == penalty_of(power):
            return power
    raise ValueError(
        f"penalty={quoted(penalty)} is no step of the slider; try 0 or a power of ten, 1e-6 to 10."
    )
