"""The still picture of `AlarmsExplorer`, for pages read without JavaScript."""

import numpy as np

from nnlab.drawing.style import LIGHT, new_figure, svg_text
from nnlab.explorers.alarms.view import RANGES


def still(view, result):
    """Draw both sorts' scores, up and down from one axis, the threshold, and the curve.

    view  an `AlarmsView`;  result: its `Alarms`. Returns SVG text.
    """
    figure, (bars, curve) = new_figure(columns=2, height=2.8)
    _bars(bars, view, result)
    _curve(curve, view, result)
    return svg_text(figure)


def _bars(ax, view, result):
    low, _, by = RANGES["threshold"]
    sorts = ((result.found_curve, 1, "positive"), (result.false_alarm_curve, -1, "negative"))
    for reached, sign, colour in sorts:
        counts = -np.diff([view.data["of"], *reached, 0])
        left = low - by + by * np.arange(len(counts))
        for some, alpha in ((left >= view.threshold, 0.9), (left < view.threshold, 0.3)):
            place = {"width": by, "align": "edge", "lw": 0}
            ax.bar(left[some], sign * counts[some], color=LIGHT[colour], alpha=alpha, **place)
    ax.axhline(0, color=LIGHT["muted"], lw=0.8)
    ax.axvline(view.threshold, color=LIGHT["focus"], lw=2)
    ax.set(yticks=())


def _curve(ax, view, result):
    of = view.data["of"]
    across, up = (
        [1, *(counts / of), 0] for counts in (result.false_alarm_curve, result.found_curve)
    )
    ax.plot([0, 1], [0, 1], color=LIGHT["muted"], lw=0.8, ls="--")
    ax.plot(across, up, color=LIGHT["ink"], lw=1.4, marker=".")
    ax.plot(result.false_alarms / of, result.found / of, "o", color=LIGHT["focus"], ms=9)
    ax.set(xlim=(-0.04, 1.04), ylim=(-0.04, 1.04), xticks=(0, 0.5, 1), yticks=(0, 0.5, 1))
    ax.set_aspect("equal")
