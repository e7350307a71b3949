"""Hidden units as pictures, and below each the weights that the classes give it."""

import numpy as np

from nnlab.drawing.style import LIGHT, new_figure


def unit_bars(pictures, weights, chosen=None):
    """Draw each unit's weights as a picture and, row by row, a class's weights as bars.

    pictures  array (units, H, W), each drawn between -m and m, m its largest size
    weights   array (classes, units);  chosen: a class whose row is marked, or None
    A bar goes up where a unit speaks for the class, down where it speaks against it. Returns the
    figure. Raises ValueError, naming both, if there are not as many pictures as columns.
    """
    pictures, weights = np.asarray(pictures, float), np.asarray(weights, float)
    if pictures.ndim != 3 or weights.ndim != 2 or len(pictures) != weights.shape[1]:
        raise ValueError(
            f"pictures of shape {pictures.shape} do not fit weights of shape {weights.shape}; "
            "try (units, H, W) and (classes, units)."
        )
    classes, units = weights.shape
    figure, ax = new_figure(height=0.72 * 7.2 * (classes + 2) / units)
    largest = np.abs(weights).max() or 1.0
    for unit, picture in enumerate(pictures):
        _picture(ax, picture, unit)
        for cls, weight in enumerate(weights[:, unit]):
            colour = LIGHT["negative" if weight < 0 else "positive"]
            ax.bar(unit, -0.45 * weight / largest, 0.7, bottom=cls, color=colour)
        ax.text(unit, classes - 0.15, unit + 1, ha="center", va="center", color=LIGHT["muted"])
    for cls in range(classes):
        ax.axhline(cls, color=LIGHT["muted"], lw=0.6)
        style = {"weight": "bold", "color": LIGHT["focus"]} if cls == chosen else {}
        ax.text(-0.75, cls, cls, ha="center", va="center", **({"color": LIGHT["ink"]} | style))
    ax.set(xlim=(-1, units - 0.4), ylim=(classes + 0.2, -1.9))
    ax.axis("off")
    return figure


def _picture(ax, picture, unit):
    """Draw a picture above its column, in the colours of the signs, transparent at 0."""
    share = picture / (np.abs(picture).max() or 1.0)
    ends = [
        [int(LIGHT[n][i : i + 2], 16) / 255 for i in (1, 3, 5)] for n in ("positive", "negative")
    ]
    colours = np.where(share[..., None] >= 0, *ends)
    box = (unit - 0.42, unit + 0.42, -0.75, -1.75)
    ax.imshow(
        np.dstack([colours, np.abs(share)]), extent=box, interpolation="nearest", aspect="auto"
    )
