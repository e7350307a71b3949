"""The still picture of `PlaygroundExplorer`, for pages read without JavaScript."""

import numpy as np

from nnlab.drawing.style import LIGHT, new_figure, svg_text
from nnlab.playground import Problem, Training, features_of
from nnlab.playground.fields import SHOWN

SIDE = 61  # points of the grid on which the score is looked at


def still(view):
    """Draw the points on the plane as the net divides it, and the net with its weights.

    view  a `PlaygroundView`. Returns SVG text.
    """
    figure, (plane, net) = new_figure(columns=2, height=3.4)
    limits = {"xlim": (-SHOWN, SHOWN), "ylim": (-SHOWN, SHOWN), "aspect": "equal"}
    plane.set(xticks=(-1, 0, 1), yticks=(-1, 0, 1), **limits)
    net.axis("off")
    try:
        training = Training(view.setup)
    except Problem:  # nothing to train on; the line says why
        return svg_text(figure)
    training.run(view.steps)
    _plane(plane, training)
    _net(net, training.net)
    return svg_text(figure)


def _plane(axis, training):
    classes = training.setup.task == "classification"
    across = np.linspace(-SHOWN, SHOWN, SIDE)
    grid = np.stack(np.meshgrid(across, across), -1).reshape(-1, 2)
    scores = training.net.scores(features_of(training.setup.features, grid)).reshape(SIDE, SIDE)
    low, high = ("positive", "negative") if classes else ("negative", "positive")
    top = max(1.0, float(np.abs(scores).max()))
    levels, colours = [-2 * top, 0, 2 * top], [LIGHT[low], LIGHT[high]]
    axis.contourf(across, across, scores, levels, colors=colours, alpha=0.2)
    cut, targets = training.data.training, training.data.targets
    x1, x2 = training.data.points.T
    for upper, name, mark in ((False, low, "o"), (True, high, "^")):
        here = (targets > (0.5 if classes else 0)) == upper
        mark = mark if classes else "^o"[upper]
        for part, fill in ((slice(cut), LIGHT[name]), (slice(cut, None), "none")):
            chosen = here[part]
            look = {"mec": LIGHT[name], "mfc": fill, "ms": 4, "ls": ""}
            axis.plot(x1[part][chosen], x2[part][chosen], mark, **look)


def _net(axis, net):
    places = [[(k, (size - 1) / 2 - j) for j in range(size)] for k, size in enumerate(net.sizes)]
    for k, weights in enumerate(net.weights):
        for j, row in enumerate(weights):
            for i, weight in enumerate(row):
                (x, y), (u, v) = places[k][i], places[k + 1][j]
                sign = "positive" if weight > 0 else "negative"
                look = {"color": LIGHT[sign], "ls": "-" if weight > 0 else "--"}
                axis.plot([x, u], [y, v], lw=0.3 + 2 * min(2, abs(weight)), **look)
    for column in places:
        axis.plot(*zip(*column, strict=True), "o", ms=11, mfc="white", mec=LIGHT["muted"])
