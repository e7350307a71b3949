"""The still picture of `LikelihoodExplorer`, for pages read without JavaScript."""

import numpy as np

from nnlab.drawing.planes import draw_points
from nnlab.drawing.style import LIGHT, new_figure, svg_text
from nnlab.learning import hearing_test
from nnlab.shallow.net import sigmoid


def still(view, result):
    """Draw the curve with the probability of each answer, and below it their logarithms: SVG."""
    figure, (curve, logs) = new_figure(rows=2, height=3.6)
    levels, heard = hearing_test()
    fine = np.linspace(0, 6.5, 131)
    curve.plot(fine, sigmoid(view.w * fine + view.b), color="black", lw=1.6)
    colours = [LIGHT["negative" if one else "positive"] for one in heard]
    at = sigmoid(view.w * levels + view.b)
    curve.vlines(levels, np.where(heard, 0, at), np.where(heard, at, 1), colors=colours, lw=3)
    draw_points(curve, np.column_stack([levels, heard]), heard)
    logs.bar(levels, np.log(result.probabilities), color=colours, width=0.2, lw=0)
    curve.set(xlim=(0, 6.5), ylim=(-0.1, 1.1), yticks=(0, 0.5, 1))
    logs.set(xlim=(0, 6.5), ylim=(-4, 0), yticks=(-4, -2, 0))
    return svg_text(figure)
