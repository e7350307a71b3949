"""The still picture of the neocognitron explorer, for pages read without JavaScript."""

from nnlab.drawing.grids import draw_grid
from nnlab.drawing.scores import draw_scores
from nnlab.drawing.style import new_figure, svg_text


def still(result):
    """Draw the digit, the stack's chosen map, its template, and the stack's scores; SVG text."""
    figure, axes = new_figure(4, height=2.2)
    draw_grid(axes[0], result.picture, numbers=False, limit=1, signed=False)
    draw_grid(axes[1], result.template["stack"].sum(0), numbers=False)
    draw_grid(axes[2], result.stack[result.layer - 1][result.unit], numbers=False, signed=False)
    draw_scores(axes[3], result.scores["stack"])
    return svg_text(figure)
