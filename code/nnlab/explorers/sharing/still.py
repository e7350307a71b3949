"""The still picture of `SharingExplorer`, for pages read without JavaScript."""

from nnlab.drawing.style import LIGHT, new_figure, svg_text


def still(view, result):
    """Draw each weight's line with its value, its target and both ends of the step.

    view  a `SharingView`;  result: its `SharedStep`. Returns SVG text.
    """
    figure, axis = new_figure(height=2.6)
    taken = result.step
    for i, target in enumerate(view.targets):
        ends = {"xytext": (taken.w[i], -i), "xy": (taken.w_after[i], -i)}
        axis.axhline(-i, color=LIGHT["muted"], lw=0.6)
        axis.annotate("", **ends, arrowprops={"arrowstyle": "->", "color": LIGHT["ink"]})
        axis.plot(taken.w[i], -i, "o", color=LIGHT["forward"])
        axis.plot(target, -i, "D", mfc="none", color=LIGHT["focus"])
        axis.plot(taken.w[i] + taken.first_order[i], -i - 0.2, "^", mfc="none", color=LIGHT["ink"])
    axis.set(xlim=(-2.5, 2.5), ylim=(-3.5, 0.5), yticks=(0, -1, -2, -3))
    axis.set_yticklabels([f"$w_{i}$" for i in range(1, 5)])
    return svg_text(figure)
