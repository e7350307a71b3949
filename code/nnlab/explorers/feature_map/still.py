"""The still picture of the feature map explorer, for pages read without JavaScript."""

from nnlab.drawing.grids import draw_grid
from nnlab.drawing.scores import draw_scores
from nnlab.drawing.style import new_figure, svg_text


def still(view, result):
    """Draw what the nets see, the chosen map, and the shown net's scores; return SVG text."""
    figure, axes = new_figure(3, height=2.4)
    window = None
    if result.field:
        top, left, bottom, right = result.field
        window = top, left, bottom - top + 1, right - left + 1
    draw_grid(axes[0], result.picture, numbers=False, limit=1, window=window, signed=False)
    chosen = result.maps[result.layer - 1][result.unit]
    draw_grid(axes[1], chosen, numbers=False, signed=False)
    draw_scores(axes[2], result.scores[view.net])
    return svg_text(figure)
