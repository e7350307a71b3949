"""The still picture of `JacobianExplorer`, for pages read without JavaScript."""

import math

from matplotlib.patches import Rectangle

from nnlab.drawing.style import LIGHT, new_figure, svg_text
from nnlab.explorers.jacobian.line import size_text
from nnlab.jacobians import FLOAT

LARGEST = 40  # powers of two that the bars reach to: 1 TiB


def still(view, result):
    """Draw the blocks of the Jacobian to scale and three sizes as bars; return SVG text.

    view  a `JacobianView`;  result: its `JacobianSize`
    """
    figure, (square, bars) = new_figure(columns=2, height=3)
    _square(square, view)
    _bars(bars, result)
    return svg_text(figure)


def _square(ax, view):
    ax.add_patch(Rectangle((0, 0), 1, 1, fill=False, ec=LIGHT["muted"], lw=1))
    part = 1 / view.batch
    filled = view.layer == "product"
    for i in range(view.batch):
        corner = (i * part, 1 - (i + 1) * part)
        look = {"fc": LIGHT["gradient"], "alpha": 0.6} if filled else {"fill": False}
        ax.add_patch(Rectangle(corner, part, part, lw=0.5, ec=LIGHT["muted"], **look))
    if not filled:
        ax.plot([0, 1], [1, 0], color=LIGHT["gradient"], lw=1.6)
    ax.text(0.5, 1.05, f"{view.units * view.batch:,}", ha="center", va="bottom")
    ax.set(xlim=(-0.02, 1.02), ylim=(-0.02, 1.15), aspect="equal")
    ax.axis("off")


def _bars(ax, result):
    sizes = (result.bytes, FLOAT * result.nonzero, result.kept_bytes)
    colours = ("muted", "gradient", "forward")
    for i, (size, colour) in enumerate(zip(sizes, colours, strict=True)):
        ax.barh(-i, math.log2(size) / LARGEST, height=0.4, color=LIGHT[colour])
        ax.text(0, 0.4 - i, size_text(size), ha="left", va="center")
    ax.set(xlim=(0, 1), ylim=(-2.5, 0.7))
    ax.axis("off")
