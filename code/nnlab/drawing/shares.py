"""Shares of successes with their uncertainty, drawn."""

import numpy as np

from nnlab import _validation
from nnlab.drawing.style import CLASS_COLOURS, LIGHT, MARKERS
from nnlab.shares import intervals

MOST_SERIES = 3  # more cannot be followed where their bars overlap


def draw_shares(ax, xs, hits, of, kind=0):
    """Draw the shares `hits` / `of` over `xs`, with 95 % intervals as bars; return `ax`.

    xs, hits   N numbers and N ints;  of: how many were tried, one int for all
    kind       0, 1 or 2: marker and colour of the series, in this order ● ▲ ■
    """
    kind = _validation.count("kind", kind, 0, MOST_SERIES - 1)
    shares = np.asarray(hits) / of
    low, high = intervals(hits, of)
    bars = np.clip([shares - low, high - shares], 0, None)  # rounding may leave -1e-17
    style = {"marker": MARKERS[kind], "color": LIGHT[CLASS_COLOURS[kind]], "capsize": 3, "lw": 1.4}
    ax.errorbar(xs, shares, bars, **style)
    ax.set(ylim=(-0.03, 1.06), yticks=(0, 0.5, 1))
    return ax
