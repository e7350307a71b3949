"""Points of two or more classes in the plane, straight boundaries, and what a net makes of it."""

import numpy as np

from nnlab.drawing.style import CLASS_COLOURS, LIGHT, MARKERS, new_figure
from nnlab.shallow import boundary, segment
from nnlab.shallow.net import sigmoid
from nnlab.xor import BOX, INPUTS, truth_table


def draw_points(ax, points, labels, size=30):
    """Draw points of shape (N, 2) with a marker and a colour for each class; return `ax`.

    labels  N ints, 0 to 3;  size: of a marker, in square points of print
    """
    points, labels = np.asarray(points), np.asarray(labels)
    if labels.min() < 0 or labels.max() >= len(MARKERS):
        raise ValueError(f"labels {np.unique(labels).tolist()} cannot be drawn; try 0 to 3.")
    for kind in np.unique(labels):
        style = {"marker": MARKERS[kind], "color": LIGHT[CLASS_COLOURS[kind]]}
        ax.scatter(*points[labels == kind].T, s=size, linewidths=0, zorder=4, **style)
    return ax


def draw_boundary(ax, w, b, box, name="", colour="ink", dashed=False, reach=0.09):
    """Draw the line w[0]*x + w[1]*y + b = 0 within `box`, with an arrow to its + side.

    box   ((x_min, x_max), (y_min, y_max));  name: written at the line's upper end
    reach  length of the arrow as a share of the box
    Returns True, or False where no line is to be drawn: it misses the box, or w is zero.
    """
    ends = segment(w, b, box)
    if ends is None:
        return False
    style = {"color": _ink(colour), "lw": 1.6, "zorder": 3}
    ax.plot(*ends.T, ls="--" if dashed else "-", **style)
    middle = ends.mean(0)
    arrow = np.asarray(w, float) / np.linalg.norm(w) * reach * (box[0][1] - box[0][0])
    line = {"arrowstyle": "-|>", "color": _ink(colour), "lw": 1.2, "shrinkA": 0, "shrinkB": 0}
    ax.annotate("", middle + arrow, middle, arrowprops=line, zorder=3)
    text = {"ha": "center", "va": "center", "color": _ink(colour), "zorder": 5}
    ax.text(*(middle + 1.5 * arrow), "+", clip_on=True, **text)
    top, other = ends[np.argmax(ends[:, 1])], ends[np.argmin(ends[:, 1])]
    if name:
        place = top + 0.08 * (other - top) - 0.6 * arrow
        low, high = np.transpose(box)
        ax.text(
            *np.clip(place, low + 0.05 * (high - low), high - 0.05 * (high - low)), name, **text
        )
    return True


def draw_regions(ax, net, box, fine=80):
    """Shade where a `Net` says class 0 and where class 1, and draw its own boundary; return `ax`.

    net   called with points of shape (N, 2) it gives numbers between 0 and 1
    """
    xs, ys = (np.linspace(low, high, fine + 1) for low, high in box)
    values = boundary(net, xs, ys)
    if (values == 0.5).all():
        return ax  # a net that takes no side
    for kind, levels in enumerate([(-1, 0.5), (0.5, 2)]):
        ax.contourf(xs, ys, values, levels, colors=[LIGHT[CLASS_COLOURS[kind]]], alpha=0.16)
    if values.min() < 0.5 < values.max():
        ax.contour(xs, ys, values, [0.5], colors=["black"], linewidths=1, linestyles=":")
    return ax


def frame_plane(ax, box, names=("$x_1$", "$x_2$"), ticks=(-1, 0, 1)):
    """Give a plane its box, equal scales, a few numbers and the names of its axes; return `ax`."""
    ax.set(xlim=box[0], ylim=box[1], aspect="equal", xticks=ticks, yticks=ticks)
    ax.set_xlabel(names[0], labelpad=0)
    ax.set_ylabel(names[1], labelpad=2, rotation=0)
    ax.spines[["top", "right"]].set_visible(True)
    ax.spines[:].set_alpha(0.5)
    ax.tick_params(length=0, labelsize=9)
    return ax


def xor_picture(net):
    """Draw input space and hidden space of a `Net` with two hidden units on XOR; a figure."""
    figure, (before, after) = new_figure(columns=2, height=3.4)
    far = _hidden_box(net)
    draw_regions(before, net, BOX)
    for i, (w, b) in enumerate(zip(net.w1, net.b1, strict=True), 1):
        draw_boundary(before, w, b, BOX, f"$h_{i}$")
    draw_points(before, INPUTS, truth_table("XOR"), 60)
    frame_plane(before, BOX, ticks=(0, 1))
    draw_regions(after, lambda points: sigmoid(points @ net.w2 + net.b2), far)
    draw_boundary(after, net.w2, net.b2, far, "$y$")
    draw_points(after, net.hidden(INPUTS), truth_table("XOR"), 60)
    ticks = (-1, 0, 1) if net.activation == "tanh" else (0, round(far[0][1] / 1.25, 2))
    frame_plane(after, far, ("$h_1$", "$h_2$"), ticks)
    return figure


def units_picture(points, net, box):
    """Draw points, regions and every unit's boundary of a `Net`; a figure."""
    figure, ax = new_figure(width=4.6, height=4.4)
    draw_regions(ax, net, box)
    draw_points(ax, *points, size=12)
    for i, (w, b) in enumerate(zip(net.w1, net.b1, strict=True), 1):
        draw_boundary(ax, w, b, box, str(i), reach=0.045)
    return frame_plane(ax, box).figure


def _hidden_box(net):
    if net.activation == "tanh":
        return ((-1.3, 1.3),) * 2
    far = max(1.0, float(np.ceil(net.hidden(INPUTS).max() * 2) / 2))
    return ((-0.25 * far, 1.25 * far),) * 2


def _ink(colour):
    return "black" if colour == "ink" else LIGHT[colour]
