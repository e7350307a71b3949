"""Rows of numbers as cells, and the still pictures of the one-dimensional explorers."""

from matplotlib.patches import FancyBboxPatch, Rectangle

from nnlab.drawing.style import LIGHT, new_figure

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


def sliding_picture(x, result=None, *, stride=1, padding=0, dilation=1, flip=False, step=0):
    """Draw one state of the one-dimensional explorer: input, window, kernel, products, outputs.

    x       the input;  result: the explorer's arrays, or None where no window fits
    Returns the figure.
    """
    padded = [0] * padding + list(x) + [0] * padding
    unit = min(0.48, 7.0 / len(padded))  # inches per cell
    figure, ax = new_figure(width=len(padded) * unit + 0.2, height=(6.5 if result else 1.8) * unit)
    added = [i for i in range(len(padded)) if not padding <= i < padding + len(x)]
    names = [("" if i in added else f"$x_{{{i - padding}}}$") for i in range(len(padded))]
    dropped = result.dropped if result else 0
    unused = range(len(padded) - dropped, len(padded))
    draw_sequence(ax, padded, name=names, largest=9, unused=unused, added=added)
    if result:
        _window(ax, result, stride * step, dilation, flip)
        _outputs(ax, result, stride, dilation, step)
    ax.set(xlim=(-0.1, len(padded) + 0.1), ylim=(-5.2 if result else -0.7, 1.2), aspect="equal")
    ax.axis("off")
    return figure


def _window(ax, result, start, dilation, flip):
    count = len(result.kernel)
    order = range(count - 1, -1, -1) if flip else range(count)
    names = [f"$w_{{{j}}}$" for j in order]
    span = dilation * (count - 1) + 1
    focus = {"fc": LIGHT["focus"], "alpha": 0.12, "lw": 0, "zorder": 0}
    ax.add_patch(Rectangle((start, -2.15), span, 2.7, **focus))
    ax.add_patch(Rectangle((start, -2.15), span, 2.7, fill=False, ec=LIGHT["focus"], lw=1.6))
    draw_sequence(ax, result.kernel, start, -1.6, dilation, names, largest=9)
    middle = start + span / 2
    for j, product in enumerate(result.products):
        x = start + j * dilation + 0.5
        ax.plot([x, x], [-2.15, -2.45], color=LIGHT["focus"], lw=1)
        ax.plot([x, middle], [-2.95, -3.6], color=LIGHT["focus"], lw=1)
        sign = "+" if j and product >= 0 else ""
        text = f"{sign}{product:g}".replace("-", "−")
        ax.text(x, -2.7, text, ha="center", va="center", color="black")


def _outputs(ax, result, stride, dilation, step):
    left = (dilation * (len(result.kernel) - 1)) / 2
    largest = max(abs(result.output).max(), 1)
    names = [""] * len(result.output)
    draw_sequence(ax, result.output, left, -4.1, stride, names, largest=largest)
    for i in range(len(result.output)):
        style = {"ha": "center", "va": "top", "color": LIGHT["muted"], "size": 9}
        ax.text(left + i * stride + 0.5, -4.64, f"$y_{{{i}}}$", **style)
    now = (left + step * stride, -4.6)
    ax.add_patch(Rectangle(now, 1, 1, fill=False, ec=LIGHT["focus"], lw=1.8))


def size_picture(n, kernel, stride, padding, dilation, starts):
    """Draw one state of the output-size explorer: input, every window and the output, to scale.

    starts  where the windows begin in the padded input; empty where none fits
    Returns the figure.
    """
    padded, reach = n + 2 * padding, dilation * (kernel - 1)
    lanes = -(-(reach + 2) // stride)
    figure, ax = new_figure(height=2.2)
    ends = {"ec": LIGHT["muted"], "fill": False, "lw": 0.8}
    if padding:
        ax.add_patch(Rectangle((0, 0), padded, 1, ls="--", **ends))
    ax.add_patch(Rectangle((padding, 0), n, 1, **ends))
    for i, start in enumerate(starts):
        height = -0.4 - 3 * (i % lanes) / lanes
        taps = [(start + j * dilation, dilation == 1 and kernel or 1) for j in range(kernel)]
        last = i == len(starts) - 1
        bars = taps[:1] if dilation == 1 else taps
        colour = {"color": LIGHT["focus"], "alpha": 1 if last else 0.4, "lw": 0}
        ax.broken_barh(bars, (height - 1.8 / lanes, 1.8 / lanes), **colour)
    if starts:
        dropped = padded - (starts[-1] + reach + 1)
        unused = {"hatch": "/////", "ec": LIGHT["muted"], "fill": False, "lw": 0}
        ax.add_patch(Rectangle((padded - dropped, 0), dropped, 1, **unused))
        made = {"fc": LIGHT["forward"], "alpha": 0.25, "lw": 0}
        ax.add_patch(Rectangle((padding, -5), len(starts), 1, **made))
        ax.text(padding + len(starts) / 2, -4.5, str(len(starts)), ha="center", va="center")
    ax.text(padding + n / 2, 0.5, str(n), ha="center", va="center")
    ax.set(xlim=(-0.5, padded + 0.5), ylim=(-5.2, 1.2))
    ax.axis("off")
    return figure
