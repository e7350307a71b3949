"""The still picture of the output-size explorer, for pages read without JavaScript."""

from matplotlib.patches import Rectangle

from nnlab.drawing.style import LIGHT, new_figure, svg_text

EDGE = {"ec": LIGHT["muted"], "fill": False, "lw": 0.8}


def still(view, starts=()):
    """Draw input, every window and the output, to scale; return the figure as SVG text.

    starts  where the windows begin in the padded input; empty where none fits
    """
    figure, ax = new_figure(height=2.2)
    if view.padding:
        ax.add_patch(Rectangle((0, 0), view.padded, 1, ls="--", **EDGE))
    ax.add_patch(Rectangle((view.padding, 0), view.n, 1, **EDGE))
    ax.text(view.padding + view.n / 2, 0.5, str(view.n), ha="center", va="center")
    if starts:
        _windows(ax, view, starts)
        _output(ax, view, starts)
    ax.set(xlim=(-0.5, view.padded + 0.5), ylim=(-5.2, 1.2))
    ax.axis("off")
    return svg_text(figure)


def _windows(ax, view, starts):
    runs = [(0, view.kernel)]
    if view.dilation > 1:
        runs = [(j * view.dilation, 1) for j in range(view.kernel)]
    lanes = -(-(view.reach + 2) // view.stride)  # one free entry between two windows of a lane
    height = 1.8 / lanes
    for i, start in enumerate(starts):
        bars = [(start + first, length) for first, length in runs]
        bottom = -0.4 - 3 * (i % lanes) / lanes - height
        alpha = 1 if i == len(starts) - 1 else 0.4
        ax.broken_barh(bars, (bottom, height), color=LIGHT["focus"], alpha=alpha, lw=0)


def _output(ax, view, starts):
    reached = starts[-1] + view.span
    unused = EDGE | {"hatch": "/////", "lw": 0}
    ax.add_patch(Rectangle((reached, 0), view.padded - reached, 1, **unused))
    output = Rectangle((view.padding, -5), len(starts), 1, fc=LIGHT["forward"], alpha=0.25)
    ax.add_patch(output)
    ax.text(view.padding + len(starts) / 2, -4.5, str(len(starts)), ha="center", va="center")
