"""One fold of the plane: the paper with XOR's points, and what the fold does to distances."""

import numpy as np
from matplotlib.patches import Polygon

from nnlab.drawing.planes import draw_boundary, draw_points, frame_plane
from nnlab.drawing.style import LIGHT, new_figure
from nnlab.folding import crease_coordinates, dividing_line, fold_once
from nnlab.folding.crease import CENTRE
from nnlab.xor import BOX, INPUTS, truth_table


def fold_picture(angle, fold, far):
    """Draw the four points of XOR on paper folded along a crease, and s before and after.

    angle  of the crease in degrees;  fold: 0 to 1, as in `nnlab.folding.fold_once`
    far    end of the axes of distances; the corners lie 0.71 from the crease at most
    Returns the figure.
    """
    figure, (paper, graph) = new_figure(columns=2, width=5.4, height=2.6)
    labels, places = truth_table("XOR"), fold_once(INPUTS, angle, fold)
    _paper(paper, angle, fold)
    draw_points(paper, places, labels, 60)
    for place, corner in zip(places, INPUTS, strict=True):
        paper.annotate(
            "{}{}".format(*corner), place, (0, -15), textcoords="offset points", ha="center"
        )
    line = dividing_line(places, labels)
    if line:
        draw_boundary(paper, line.w, line.b, BOX)
    frame_plane(paper, BOX, ticks=(0, 1))
    before, after = (crease_coordinates(some, angle)[:, 1] for some in (INPUTS, places))
    graph.plot([-far, 0, far], [-(1 - 2 * fold) * far, 0, far], color=LIGHT["focus"], lw=2)
    draw_points(graph, np.column_stack([before, after]), labels, 40)
    return frame_plane(graph, ((-far, far),) * 2, ("s", "s′"), ()).figure


def _paper(ax, angle, fold):
    """Draw the crease and the grid of the paper, the folded half with it."""
    turn, (low, high) = np.radians(angle), BOX[0]
    along = np.array([np.cos(turn), np.sin(turn)])
    for t in np.linspace(*BOX[0], 9):
        for line in ([[t, low], [t, high]], [[low, t], [high, t]]):
            bent = fold_once(_with_corner(np.array(line), angle), angle, fold)
            ax.plot(*bent.T, color=LIGHT["muted"], lw=0.6, alpha=0.5)
    sheet = fold_once(_lower_half(angle), angle, fold)
    ax.add_patch(Polygon(sheet, fc=LIGHT["focus"], alpha=0.12, lw=0))
    crease = np.array(CENTRE) + 2 * np.array([along, -along])
    ax.plot(*crease.T, color=LIGHT["focus"], lw=1.8, ls="--")


def _lower_half(angle):
    """Return the corners of the half of the box that moves: a polygon (N, 2)."""
    (low, high), _ = BOX
    rim = np.array([[low, low], [high, low], [high, high], [low, high]])
    sides = [
        _with_corner(np.array(pair), angle)[:-1]
        for pair in zip(rim, np.roll(rim, -1, 0), strict=True)
    ]
    every = np.concatenate(sides)
    return every[crease_coordinates(every, angle)[:, 1] <= 1e-12]


def _with_corner(ends, angle):
    """Return the two ends of a line, and between them where it meets the crease, if it does."""
    s, other = crease_coordinates(ends, angle)[:, 1]
    if s * other >= 0:
        return ends
    return np.insert(ends, 1, ends[0] + s / (s - other) * (ends[1] - ends[0]), axis=0)
