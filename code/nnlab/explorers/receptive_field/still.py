"""The still picture of the receptive field explorer, for pages read without JavaScript."""

from nnlab.drawing.style import LIGHT, new_figure, svg_text
from nnlab.explorers.receptive_field.view import SIDE

EDGE = {"ec": LIGHT["muted"], "fill": False, "lw": 0.8}


def still(result):
    """Draw every layer's units where their fields have their middle; return SVG text.

    result  a `Seen`, or None where a kernel does not fit: then the input alone is drawn
    """
    from matplotlib.patches import Rectangle

    figure, ax = new_figure(height=2.8)
    units, fields = (result.units, result.fields) if result else ((SIDE,), ((1, 1, 0),))
    for row, (count, (size, jump, start)) in enumerate(zip(units, fields, strict=True)):
        for i in range(count):
            left = start + (size - jump) / 2 + jump * i
            ax.add_patch(Rectangle((left, -2 * row), jump, 1, **EDGE))
        ax.text(-1.2, -2 * row + 0.5, str(count), ha="right", va="center", fontsize=9)
    if result:
        _seen(ax, result)
    ax.set(xlim=(-4, SIDE + 1), ylim=(-2 * len(units) + 0.8, 1.6))
    ax.axis("off")
    return svg_text(figure)


def _seen(ax, result):
    """Fill what trying found and the unit; a line above the input is what the rule says."""
    size, jump, start = result.fields[result.layer]
    ax.broken_barh([(i, 1) for i in result.tried], (0, 1), color=LIGHT["focus"], alpha=0.5, lw=0)
    left = start + (size - jump) / 2 + jump * result.unit
    ax.broken_barh([(left, jump)], (-2 * result.layer, 1), color=LIGHT["focus"], lw=0)
    ends = [max(-1, result.first), min(SIDE + 1, result.last + 1)]
    ax.plot(ends, [1.3, 1.3], color=LIGHT["focus"])
