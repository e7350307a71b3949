"""The still picture of `OverfitExplorer`, for pages read without JavaScript."""

import numpy as np

from nnlab.drawing.style import LIGHT, new_figure, svg_text
from nnlab.explorers.overfit.view import DEGREE, VALIDATION
from nnlab.learning import Polynomial, noisy_wave


def still(view, result):
    """Draw the points with the polynomial, and both errors by degree.

    view  an `OverfitView`;  result: its `Overfit`. Returns SVG text.
    """
    figure, (plane, errors) = new_figure(columns=2, height=2.8)
    across = np.linspace(-1, 1, 201)
    other = {"marker": "^", "ms": 3, "ls": "", "color": LIGHT["negative"], "alpha": 0.35}
    plane.plot(*noisy_wave(**VALIDATION), **other)
    plane.plot(across, np.sin(np.pi * across), color=LIGHT["muted"], ls="--", lw=1)
    plane.plot(across, Polynomial(result.weights)(across), color=LIGHT["focus"], lw=2)
    plane.plot(*noisy_wave(view.points), "o", color=LIGHT["positive"], ms=5)
    plane.set(ylim=(-2, 2), xticks=(-1, 0, 1), yticks=(-1, 0, 1))
    degrees = range(DEGREE + 1)
    errors.plot(degrees, result.train_curve, "o-", color=LIGHT["positive"], ms=4)
    errors.plot(degrees, result.validation_curve, "^-", color=LIGHT["negative"], ms=4)
    errors.axvline(view.degree, color=LIGHT["focus"], lw=2)
    errors.set(yscale="log", xticks=(0, 3, 6, 9, 12))
    return svg_text(figure)
