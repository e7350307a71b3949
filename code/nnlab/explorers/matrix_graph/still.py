"""The still picture of `MatrixGraphExplorer`, for pages read without JavaScript."""

import numpy as np
from matplotlib.patches import Rectangle

from nnlab.drawing.style import LIGHT, new_figure, svg_text
from nnlab.explorers.matrix_graph.sums import exact

LEFT = {"W": 0, "x": 2.7, "q": 4.4, "f": 6.1}  # of each block, in cells


def still(view, result):
    """Draw W, x, q and f, and the gradients below them; return SVG text.

    view  a `MatrixGraphView`;  result: its `Walked`
    """
    rows = view.rows
    figure, ax = new_figure(width=6.4, height=0.75 * (2 * rows + 1.8) * 0.7)
    values = {"W": view.weights, "x": view.inputs, "q": result.q, "f": result.f}
    back = {"W": result.dW, "x": result.dx, "q": result.dq, "f": 1.0}
    for name, left in LEFT.items():
        _block(ax, left, 0, name, values[name], "forward")
        _block(ax, left, -rows - 1, f"d{name}", back[name], "gradient")
    ax.set(xlim=(-0.1, 7.3), ylim=(-2 * rows - 1.1, 0.8), aspect=0.6)
    ax.axis("off")
    return svg_text(figure)


def _block(ax, left, top, name, values, colour):
    values = np.reshape(values, (-1, 2) if name in ("W", "dW") else (-1, 1))
    middle = left + values.shape[1] / 2
    ax.text(middle, top + 0.35, name, ha="center", va="center", color=LIGHT["muted"], size=10)
    for (i, j), value in np.ndenumerate(values):
        corner = (left + j, top - i - 1)
        ax.add_patch(Rectangle(corner, 1, 1, fill=False, ec=LIGHT["muted"], lw=0.8))
        place = (corner[0] + 0.5, corner[1] + 0.5)
        ax.text(*place, exact(value), ha="center", va="center", color=LIGHT[colour], size=10)
