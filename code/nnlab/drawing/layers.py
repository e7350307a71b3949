"""The plane on its way through a net of two units a layer, with what the net decides on it."""

import numpy as np
from matplotlib.collections import LineCollection, PolyCollection

from nnlab.drawing.planes import draw_points
from nnlab.drawing.style import CLASS_COLOURS, LIGHT, new_figure
from nnlab.folding import decided_pieces, grid_lines

ROOM = 0.07  # of the picture's side, around the points


def draw_stage(ax, data, net, stage, size=12):
    """Draw points, grid and decided pieces of the plane at a stage of a `FoldingNet`; return `ax`.

    data   `Points`;  stage: as in `FoldingNet.image`;  size: of a marker, in square points of print
    """
    pieces, kinds = decided_pieces(net)
    sheets = [net.image(piece, stage) for piece in pieces]
    colours = [LIGHT[CLASS_COLOURS[kind]] for kind in kinds]
    ax.add_collection(PolyCollection(sheets, facecolors=colours, alpha=0.15, linewidths=0))
    lines = grid_lines(lines=13, steps=31)
    carried = net.image(lines.reshape(-1, 2), stage).reshape(lines.shape)
    ax.add_collection(LineCollection(carried, colors=LIGHT["muted"], linewidths=0.5, alpha=0.6))
    places = net.image(data.points, stage)
    draw_points(ax, places, data.labels, size)
    ends = np.vstack([places, [0, 0]]) if stage else np.array([[-1.5, -1.5], [1.5, 1.5]])
    low, high = ends.min(0), ends.max(0)
    middle, half = (low + high) / 2, max(0.05, (high - low).max()) * (0.5 + ROOM)
    ax.set(xlim=middle[0] + [-half, half], ylim=middle[1] + [-half, half], aspect="equal")
    ax.set(xticks=[], yticks=[])
    for spine in ("top", "right"):
        ax.spines[spine].set_visible(True)
    ax.spines[:].set_alpha(0.5)
    return ax


def stage_picture(data, net, stage):
    """Draw one stage in a figure of its own; return the figure."""
    figure, ax = new_figure(width=4.4, height=4.4)
    return draw_stage(ax, data, net, stage).figure


def draw_cells(ax, scores, places, labels):
    """Draw points of the plane as digits, and the cells in which each score is the highest.

    scores   a `FoldingNet` of one layer: places (N, 2) to one score for each class
    places, labels   array (N, 2) and N ints; what lies in another class's cell is drawn bold
    Returns `ax`.
    """
    low, high = places.min(0), places.max(0)
    middle, half = (low + high) / 2, (high - low).max() * (0.5 + ROOM)
    box = np.column_stack([middle - half, middle + half])
    cells, _ = decided_pieces(scores, box)
    ax.add_collection(PolyCollection(cells, facecolors="none", edgecolors=LIGHT["focus"], lw=1.2))
    wrong = scores.predict(places) != labels
    for place, label, off in zip(places, labels, wrong, strict=True):
        style = {"color": LIGHT["negative"], "weight": "bold"} if off else {"color": LIGHT["muted"]}
        ax.text(*place, str(label), size=8, ha="center", va="center", clip_on=True, **style)
    ax.set(xlim=box[0], ylim=box[1], aspect="equal", xticks=[], yticks=[])
    return ax
