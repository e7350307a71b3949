"""Points of space as one sees them, side by side."""

import numpy as np

from nnlab.drawing.planes import draw_points
from nnlab.drawing.style import new_figure


def space_picture(seen, labels, size=10):
    """Draw some lifts of one data set; return the figure.

    seen   list of arrays (N, 3) as `nnlab.folding.seen_from` gives them;  labels: N ints
    """
    figure, axes = new_figure(columns=len(seen), width=2.6 * len(seen), height=2.6)
    for ax, points in zip(np.atleast_1d(axes), seen, strict=True):
        order = np.argsort(points[:, 2])  # what is nearer covers what is farther
        draw_points(ax, points[order, :2], np.asarray(labels)[order], size)
        ax.set(aspect="equal", xticks=[], yticks=[])
        ax.margins(0.08)
        ax.set_adjustable("datalim")
    return figure
