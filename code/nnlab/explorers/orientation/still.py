"""The still picture of `OrientationExplorer`, for pages read without JavaScript."""

import numpy as np

from nnlab.cortex import SimpleCell
from nnlab.drawing.style import LIGHT, new_figure, svg_text
from nnlab.explorers.orientation.view import BAR, PLACES, SIZE, TURNS


def still(view, result):
    """Draw the field with the bar, the answers by angle, and the answers by place: SVG text."""
    figure, axes = new_figure(columns=3, height=2.4)
    _field(axes[0], view)
    _curve(axes[1], TURNS, result.turning, view.angle, (0, 45, 90, 135, 180))
    _curve(axes[2], PLACES, result.placing, view.offset, (-12, -6, 0, 6, 12))
    return svg_text(figure)


def _field(ax, view):
    half = SIZE / 2
    field = SimpleCell(wavelength=view.wavelength).field(SIZE)
    most = abs(field).max()
    levels = np.array([0.2, 0.5, 1.1]) * most
    at = np.arange(SIZE) - half + 0.5
    for sign, colour in ((1, "positive"), (-1, "negative")):
        shades = [LIGHT[colour] + alpha for alpha in ("44", "88")]
        ax.contourf(at, at, sign * field, levels=levels, colors=shades)
    ends = _corners(view)
    ax.fill(*ends, facecolor="none", edgecolor=LIGHT["focus"], lw=1.6)
    ax.set(xlim=(-half, half), ylim=(-half, half), xticks=(), yticks=(), aspect="equal")


def _corners(view):
    turn = np.deg2rad(view.angle)
    along, across = np.array([np.cos(turn), np.sin(turn)]), np.array([-np.sin(turn), np.cos(turn)])
    corners = [
        sign * BAR["length"] / 2 * along + side * BAR["width"] / 2 * across
        for sign, side in ((1, 1), (1, -1), (-1, -1), (-1, 1))
    ]
    return (np.array(corners) + (view.offset, 0)).T


def _curve(ax, at, answers, here, ticks):
    ax.plot(at, answers, color=LIGHT["forward"], lw=1.6)
    ax.axvline(here, color=LIGHT["focus"], lw=2)
    ax.axhline(answers.max() / 2, color=LIGHT["muted"], lw=0.8, ls="--")
    ax.set(xticks=ticks, xlim=(at[0], at[-1]))
