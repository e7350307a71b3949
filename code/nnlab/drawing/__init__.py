"""Drawings: each takes data and an axis and returns the axis. In a notebook they come as SVG."""

from nnlab.drawing.grids import draw_grid, grids_picture
from nnlab.drawing.sequences import draw_sequence
from nnlab.drawing.shares import draw_shares
from nnlab.drawing.style import new_figure, show_as_svg, svg_text

__all__ = ["draw_grid", "draw_sequence", "draw_shares", "grids_picture", "new_figure", "svg_text"]

show_as_svg()
