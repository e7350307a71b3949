"""Shares of successes with their uncertainty: how many of how many, and how sure one can be."""

import numpy as np

from nnlab import _validation
from nnlab.drawing.style import CLASS_COLOURS, LIGHT, MARKERS

MOST_SERIES = 3  # more cannot be followed where their bars overlap


def intervals(hits, of):
    """Return the 95 % confidence interval of each share as an array (2, N): lower, upper.

    hits   N ints, successes;  of: how many were tried, one int for all
    Wilson's interval: unlike the standard error it does not shrink to nothing at 0 or at `of`.
    Raises ValueError, quoting both, unless 0 <= hits <= of and of is 1 or more.
    """
    from scipy.stats import binomtest  # here, because importing it takes longer than drawing

    hits = np.asarray(hits)
    if of < 1 or hits.min() < 0 or hits.max() > of:
        raise ValueError(f"hits={hits.tolist()} of {of} are no shares; try 0 to {max(of, 1)}.")
    tests = [binomtest(int(count), of).proportion_ci(method="wilson") for count in hits]
    return np.array([(low, high) for low, high in tests]).T


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
