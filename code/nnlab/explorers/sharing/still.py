"""The still picture of `SharingExplorer`, for pages read without JavaScript."""

import numpy as np

from nnlab.drawing.style import LIGHT, new_figure, svg_text
from nnlab.explorers.sharing.line import is_off
from nnlab.explorers.sharing.view import END


def still(view, result):
    """Draw each weight's line with its value, its target and both ends of the step.

    view  a `SharingView`;  result: its `SharedStep`. Returns SVG text.
    """
    figure, axis = new_figure(height=2.6)
    taken = result.step
    for i, target in enumerate(view.targets):
        ends = {"xytext": (taken.w[i], -i), "xy": (_on_line(taken.w_after[i]), -i)}
        axis.axhline(-i, color=LIGHT["muted"], lw=0.6)
        axis.annotate("", **ends, arrowprops={"arrowstyle": "->", "color": LIGHT["ink"]})
        axis.plot(taken.w[i], -i, "o", color=LIGHT["forward"])
        axis.plot(target, -i, "D", mfc="none", color=LIGHT["focus"])
        guess = taken.w[i] + taken.first_order[i]
        mark = ("<" if guess < 0 else ">") if is_off(guess) else "^"
        axis.plot(_on_line(guess), -i - 0.2, mark, mfc="none", color=LIGHT["ink"], clip_on=False)
    axis.set(xlim=(-END, END), ylim=(-3.5, 0.5), yticks=(0, -1, -2, -3))
    axis.set_yticklabels([f"$w_{i}$" for i in range(1, 5)])
    return svg_text(figure)


def _on_line(value):
    return np.clip(value, -END, END)
