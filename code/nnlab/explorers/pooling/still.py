"""The still picture of `PoolingExplorer`, for pages read without JavaScript."""

from nnlab.drawing.style import LIGHT, new_figure, svg_text
from nnlab.explorers.core import show_number
from nnlab.explorers.pooling import say

EDGE = {"ec": LIGHT["muted"], "fill": False, "lw": 0.8}


def still(view, result):
    """Draw the moved responses, the pooled numbers in place and moved; return SVG text."""
    from matplotlib.patches import Rectangle

    figure, ax = new_figure(height=2.6)
    rows = (
        ("moved", result.moved, 1),
        ("after", result.after, view.window),
        ("before", result.before, view.window),
    )
    for row, (name, values, width) in enumerate(rows):
        ax.text(0, -2 * row + 1.15, say(name), fontsize=9)
        for i, value in enumerate(values):
            ax.add_patch(Rectangle((i * width, -2 * row), width, 1, **EDGE))
            at = ((i + 0.5) * width, -2 * row + 0.5)
            ax.text(*at, show_number(value), ha="center", va="center", fontsize=8)
    ax.set(xlim=(-0.2, 16.2), ylim=(-4.2, 2))
    ax.axis("off")
    return svg_text(figure)
