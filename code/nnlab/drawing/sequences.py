"""Rows of numbers as cells."""

from matplotlib.patches import FancyBboxPatch

from nnlab.drawing.style import LIGHT

GAP = 0.04


def draw_sequence(
    ax, values, left=0.0, row=0.0, pitch=1.0, name="", largest=None, unused=(), added=()
):
    """Draw `values` as cells with numbers, from `left` on, in the units of the axis.

    row      height of the cells' middle;  pitch: from one cell to the next; a cell is 1 high
    name     letter of the sequence, or one label per cell;  largest: value of the fullest colour
    unused   indices drawn hatched: nothing reads them;  added: drawn dashed: padding put them there
    Returns the axis.
    """
    largest = largest or max([abs(value) for value in values] + [1])
    labels = [f"${name}_{{{i}}}$" for i in range(len(values))] if isinstance(name, str) else name
    for i, value in enumerate(values):
        x = left + i * pitch
        _cell(ax, x, row, value, largest, dashed=i in added, hatched=i in unused)
        if name and labels[i]:
            style = {"ha": "center", "va": "bottom", "color": LIGHT["muted"], "size": 9}
            ax.text(x + 0.5, row + 0.6, labels[i], **style)
    ends = (left, row - 0.6), (left + (len(values) - 1) * pitch + 1, row + (1 if name else 0.6))
    ax.update_datalim(ends)
    ax.set_aspect("equal")
    ax.axis("off")
    ax.autoscale_view()
    return ax


def _cell(ax, x, row, value, largest, dashed, hatched):
    corner, size = (x + GAP, row - 0.5 + GAP), 1 - 2 * GAP
    sign = "positive" if value > 0 else "negative"
    depth = 0.06 + 0.34 * (abs(value) / largest) ** 0.5 if value and not hatched else 0
    box = "round,pad=0,rounding_size=0.1"
    ax.add_patch(FancyBboxPatch(corner, size, size, box, lw=0, fc=LIGHT[sign], alpha=depth))
    edge = {"fill": False, "lw": 0.8, "ec": LIGHT["muted"], "ls": "--" if dashed else "-"}
    hatch = "///" if hatched else None
    ax.add_patch(FancyBboxPatch(corner, size, size, box, hatch=hatch, **edge))
    muted = dashed or hatched
    text = f"{value:g}".replace("-", "−")
    ax.text(
        x + 0.5, row, text, ha="center", va="center", color=LIGHT["muted"] if muted else "black"
    )
