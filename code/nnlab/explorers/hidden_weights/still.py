"""The still picture of `HiddenWeightsExplorer`, for pages read without JavaScript."""

from nnlab.drawing.style import svg_text
from nnlab.drawing.units import unit_bars
from nnlab.results import ten_units


def still(view, result):
    """Draw the units' pictures, and below each its bars for the ten classes; return SVG text."""
    net = ten_units()
    bars = result.parts if view.times else net.layers[1][0]
    return svg_text(unit_bars(net.templates(8, 8), bars, chosen=view.cls))
