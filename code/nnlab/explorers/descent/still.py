"""The still picture of `DescentExplorer`, for pages read without JavaScript."""

import numpy as np

from nnlab.drawing.planes import frame_plane
from nnlab.drawing.style import LIGHT, new_figure, svg_text
from nnlab.explorers.descent.view import HEIGHTS, PLACES
from nnlab.learning import SURFACES


def still(view, result):
    """Draw the contours of the surface with the path, and the heights along it.

    view  a `DescentView`;  result: its `Descent`. Returns SVG text.
    """
    figure, (plane, heights) = new_figure(columns=2, height=3)
    box = PLACES[:2]
    across = np.linspace(*box, 81)
    values = SURFACES[view.surface].value(*np.meshgrid(across, across))
    lines = {"colors": [LIGHT["muted"]], "linewidths": 0.8, "linestyles": "solid"}
    plane.contour(across, across, values, HEIGHTS[view.surface], **lines)
    for place in SURFACES[view.surface].lowest:
        plane.plot(*place, "x", color=LIGHT["ink"], ms=7)
    plane.plot(*result.points.T, ".-", color=LIGHT["positive"], lw=1.2, ms=4)
    plane.plot(*result.points[-1], "o", color=LIGHT["focus"], ms=7)
    frame_plane(plane, (box, box), ("$x$", "$y$"), ticks=(-4, 0, 4))
    heights.plot(np.clip(result.heights, -1e6, 1e6), ".-", color=LIGHT["positive"], ms=4, lw=1.2)
    heights.set_yscale("symlog" if view.surface == "saddle" else "log")
    return svg_text(figure)
