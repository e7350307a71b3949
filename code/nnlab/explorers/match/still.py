"""The still picture of the matching explorer, for pages read without JavaScript."""

import numpy as np
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

from nnlab.drawing.style import LIGHT, new_figure, svg_text
from nnlab.explorers.core import show_number
from nnlab.explorers.match.view import weights

SIGNS = {1: "+", -1: "−"}


def still(image, result):
    """Draw the picture, both templates, their products with it and the sums; SVG text.

    image  array (5, 5);  result: a `Matched`
    """
    figure, ax = new_figure(width=5.4, height=2.7)
    _grid(ax, image, 0, -3, grey=True)
    for row, (name, template) in enumerate(weights().items()):
        top = -6 * row
        _grid(ax, template, 7.6, top)
        _text(ax, 6.6, top - 2.5, f"× {name}")
        _text(ax, 13.2, top - 2.5, "=")
        _grid(ax, result.products[name], 13.8, top)
        chosen = result.winner == name
        text = f"Σ = {show_number(result.scores[name])}{f' → {name}' if chosen else ''}"
        _text(ax, 20.6, top - 2.5, text, weight="bold" if chosen else "normal")
    ax.set(xlim=(-0.1, 22.6), ylim=(-11.1, 0.1), aspect="equal")
    ax.axis("off")
    return svg_text(figure)


def _grid(ax, values, left, top, grey=False):
    corners = [(left + j, top - i - 1) for i, j in np.ndindex(values.shape)]
    for sign in (1, -1):
        chosen = [at for at, value in zip(corners, values.flat, strict=True) if value == sign]
        colour = "ink" if grey else "positive" if sign > 0 else "negative"
        _squares(ax, chosen, fc=LIGHT[colour], alpha=0.8 if grey else 0.4, lw=0)
        for x, y in () if grey else chosen:
            _text(ax, x + 0.5, y + 0.45, SIGNS[sign])
    _squares(ax, corners, fill=False, ec=LIGHT["muted"], lw=0.6)


def _squares(ax, corners, **style):
    """All squares of one look as one path, which keeps the SVG small."""
    if corners:
        paths = [Path.unit_rectangle().transformed(Affine2D().translate(*at)) for at in corners]
        ax.add_patch(PathPatch(Path.make_compound_path(*paths), **style))


def _text(ax, x, y, text, **style):
    ax.text(x, y, text, ha="center", va="center", color=LIGHT["ink"], size=11, **style)
