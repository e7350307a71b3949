"""The still picture of `GateExplorer`, for pages read without JavaScript."""

import math

from nnlab.drawing.planes import draw_boundary, draw_points, draw_regions, frame_plane
from nnlab.drawing.style import new_figure, svg_text
from nnlab.xor import BOX, INPUTS, truth_table


def still(view, result):
    """Draw the points of the gate, the boundary, and where the output is 0.1 and 0.9: SVG text."""
    figure, ax = new_figure(width=4, height=3.4)
    gate = result.gate
    draw_regions(ax, gate, BOX)
    draw_boundary(ax, (gate.w1, gate.w2), gate.b, BOX)
    for height in (0.1, 0.9):
        shifted = gate.b - math.log(height / (1 - height))
        draw_boundary(ax, (gate.w1, gate.w2), shifted, BOX, colour="muted", dashed=True, reach=0)
    draw_points(ax, INPUTS, truth_table(view.target), 60)
    frame_plane(ax, BOX, ticks=(0, 1))
    return svg_text(figure)
