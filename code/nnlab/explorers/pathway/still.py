"""The still picture of `PathwayExplorer`, for pages read without JavaScript."""

from nnlab.cortex import PATHWAY
from nnlab.drawing.style import LIGHT, new_figure, svg_text


def still(view):
    """Draw the range of each station, and the time that is chosen: SVG text."""
    figure, ax = new_figure(height=3.4)
    for row, area in enumerate(PATHWAY):
        there = area.typical_ms <= view.ms
        style = {"color": LIGHT["forward"], "alpha": 0.8 if there else 0.3, "lw": 0}
        ax.barh(row, area.typical_ms - area.earliest_ms, left=area.earliest_ms, height=0.6, **style)
    ax.axvline(view.ms, color=LIGHT["focus"], lw=2)
    ax.set(xlim=(0, 262), yticks=range(len(PATHWAY)), xlabel="ms")
    ax.set_yticklabels([area.name for area in PATHWAY])
    ax.invert_yaxis()
    return svg_text(figure)
