"""The still picture of `HypernetworkExplorer`, for pages read without JavaScript."""

import numpy as np

from nnlab.drawing.planes import frame_plane
from nnlab.drawing.style import LIGHT, new_figure, svg_text
from nnlab.explorers.hypernetwork.view import ANGLES, RACE
from nnlab.transforms import turned


def still(view, result):
    """Draw the point's paths as the angle goes round, and the four weights against the angle.

    view  a `HypernetworkView`;  result: its `Turning`. Returns SVG text.
    """
    figure, (plane, chart) = new_figure(columns=2, height=3)
    degrees = np.arange(ANGLES[0], ANGLES[1] + 1, ANGLES[2])
    angles, point = np.deg2rad(degrees), [view.x, view.y]
    points = np.tile(point, (len(angles), 1))
    plane.plot(*turned(angles, points).T, ":", color=LIGHT["muted"])
    for name, colour in (("hyper", "positive"), ("fixed", "negative")):
        if name == "hyper" or view.fixed:
            there = RACE.nets[name][view.seed](angles, points)
            plane.plot(*there.T, color=LIGHT[colour], lw=1.2)
    plane.plot(*point, "o", mfc="none", color=LIGHT["focus"])
    plane.plot(*result.hyper, "o", color=LIGHT["positive"])
    box = (-2.25, 2.25)
    frame_plane(plane, (box, box), ("$s_1$", "$s_2$"), ticks=(-2, 0, 2))
    weights = RACE.nets["hyper"][view.seed].weights(angles).reshape(-1, 4)
    for values, style in zip(weights.T, ("-", "-", "--", "--"), strict=True):
        chart.plot(degrees, values, style, lw=1.4)
    chart.axvline(view.angle, color=LIGHT["focus"])
    chart.set_xticks((-180, 0, 180))
    return svg_text(figure)
