"""The still picture of `ConfusionExplorer`, for pages read without JavaScript."""

import numpy as np

from nnlab.datasets import digits
from nnlab.drawing.grids import outline
from nnlab.drawing.style import LIGHT, new_figure, svg_text


def still(view, result):
    """Draw the table, its mistakes shaded, and the chosen cell's pictures; return SVG text."""
    figure, (table, pictures) = new_figure(columns=2, height=3.6)
    counts = result.counts[np.ix_(result.order, result.order)]
    _shades(table, counts)
    for (row, column), number in np.ndenumerate(counts):
        right = row == column
        style = {"weight": "bold" if right else "normal", "size": 8, "alpha": 1 if number else 0.5}
        table.text(
            column + 0.5, row + 0.5, number, ha="center", va="center", color=LIGHT["ink"], **style
        )
    at = result.order.index(view.actual), result.order.index(view.answer)
    outline(table, (*at, 1, 1))
    ticks = {"ticks": np.arange(10) + 0.5, "labels": result.order}
    table.set_xticks(**ticks)
    table.set_yticks(**ticks)
    table.tick_params(length=0)
    table.set(xlim=(0, 10), ylim=(10, 0), aspect="equal")
    _samples(pictures, result.samples, view.dataset == "digits")
    return svg_text(figure)


def _shades(ax, counts):
    wrong = counts - np.diag(np.diag(counts))
    strength = np.sqrt(wrong / max(1, wrong.max()))
    for row, column in np.argwhere(wrong):
        box = [column, column + 1], row, row + 1
        ax.fill_between(*box, color=LIGHT["ink"], alpha=0.45 * strength[row, column], lw=0)


def _samples(ax, samples, drawn):
    for row, (place, confidence) in enumerate(samples):
        ax.text(10, 10 * row + 4, f"#{place}  {confidence:.2f}", va="center", color=LIGHT["ink"])
        if drawn:
            grey = {
                "cmap": "Greys",
                "vmin": 0,
                "vmax": 16,
                "extent": (0, 8, 10 * row + 8, 10 * row),
            }
            ax.imshow(digits().x_test[place], **grey)
    ax.set(xlim=(-1, 26), ylim=(40, -2), aspect="equal")
    ax.axis("off")
