"""Points before and after ReLU, in one layer and in the next, shaped by their first quadrant."""

from nnlab.drawing.style import LIGHT, new_figure
from nnlab.folding import quadrants

SHAPES = {1: ("o", "positive"), 2: ("^", "negative"), 3: ("x", "muted"), 4: ("s", "forward")}
TITLES = ("$z$", "$a$", "$z'$", "$a'$")


def quadrant_picture(net, points):
    """Draw the points after each half-step of a `FoldingNet` of two ReLU layers; a figure."""
    images = list(net.stages(points).values())[1:]
    kinds = quadrants(images[0])
    figure, axes = new_figure(columns=4, width=8, height=2.3)
    for ax, image, title in zip(axes, images, TITLES, strict=True):
        for kind, (marker, colour) in SHAPES.items():
            ax.scatter(*image[kinds == kind].T, s=12, marker=marker, color=LIGHT[colour])
        for rule in (ax.axhline, ax.axvline):
            rule(0, color=LIGHT["muted"], lw=1, zorder=0)
        ax.set(xlim=(-2.75, 4.75), ylim=(-2.75, 4.75), aspect="equal", xticks=[], yticks=[])
        ax.set_title(title)
    return figure
