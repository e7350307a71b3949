"""The still picture of `SequenceExplorer`, for pages read without JavaScript."""

from matplotlib.patches import Rectangle

from nnlab.drawing.sequences import draw_sequence
from nnlab.drawing.style import LIGHT, new_figure, svg_text
from nnlab.explorers.core import show_number

COLUMN = 1.6  # from one window's column to the next, in cells
HIGH = 2.6  # of the highest bar, in cells


def still(view, result):
    """Draw the sequence, the motif under its window, the scores and the gradients below them.

    view  a `SequenceView`;  result: its `Found`. Returns SVG text.
    """
    columns, count = len(result.scores) + 1, len(view.w)
    wide = max(len(view.x), columns * COLUMN + 0.6)
    unit = min(0.48, 7.0 / wide)
    figure, ax = new_figure(width=wide * unit + 0.2, height=(count + 10.6) * unit)
    draw_sequence(ax, view.x, name="x", largest=9)
    names = [f"$w_{{{j}}}$" for j in range(count)]
    draw_sequence(ax, view.w, view.step, -1.7, name=names, largest=9)
    edge = {"fill": False, "ec": LIGHT["focus"], "lw": 1.6}
    ax.add_patch(Rectangle((view.step, -2.3), count, 2.9, **edge))
    _bars(ax, view, result, -6.4)
    _gradients(ax, result, -8.2)
    ax.set(xlim=(-0.7, wide + 0.1), ylim=(-9.2 - count, 1.2), aspect="equal")
    ax.axis("off")
    return svg_text(figure)


def _bars(ax, view, result, floor):
    values = [*result.scores, result.decision]
    low, high = min(*values, view.threshold, 0), max(*values, view.threshold, 0)
    scale = HIGH / max(high - low, 1)
    zero = floor - low * scale
    for i, value in enumerate(values):
        left, color = 0.2 + i * COLUMN, LIGHT["positive" if value > 0 else "negative"]
        chosen = {"ec": LIGHT["focus"], "lw": 1.6} if i == view.step else {"lw": 0}
        ax.add_patch(Rectangle((left, zero), 1, value * scale, fc=color, alpha=0.6, **chosen))
        top = zero + max(value, 0) * scale + 0.35
        _text(ax, left + 0.5, top, show_number(value), "ink")
    ends = (0, len(values) * COLUMN)
    ax.plot(ends, [zero, zero], color=LIGHT["muted"], lw=0.8)
    line = zero + view.threshold * scale
    ax.plot(ends, [line, line], color=LIGHT["ink"], lw=1.2, ls="--")


def _gradients(ax, result, top):
    rows = [*result.window_gradients, result.weight_gradient]
    for i, row in enumerate(rows):
        middle = 0.7 + i * COLUMN
        if i < len(result.upstream):
            _text(ax, middle, top + 0.9, show_number(result.upstream[i]), "gradient")
        for j, value in enumerate(row):
            dead = i < len(result.upstream) and not result.upstream[i]
            _text(ax, middle, top - j, show_number(value), "muted" if dead else "gradient")
    _text(ax, 0.7 + len(result.upstream) * COLUMN, top + 0.9, "Σ", "gradient")
    line = 0.7 + (len(result.upstream) - 0.5) * COLUMN
    ax.plot([line, line], [top + 0.4, top - len(rows[0]) + 0.6], color=LIGHT["gradient"], lw=0.8)
    for j in range(len(rows[0])):
        ax.text(-0.2, top - j, f"$w_{{{j}}}$", ha="center", va="center", color=LIGHT["muted"])


def _text(ax, x, y, text, color):
    ax.text(x, y, text, ha="center", va="center", color=LIGHT[color], size=10)
