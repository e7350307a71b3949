"""The still picture of the one-dimensional explorer, for pages read without JavaScript."""

from matplotlib.patches import Rectangle

from nnlab.drawing.sequences import draw_sequence
from nnlab.drawing.style import LIGHT, new_figure


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
