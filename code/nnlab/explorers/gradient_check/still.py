"""The still picture of `GradientCheckExplorer`, for pages read without JavaScript."""

from nnlab.drawing.style import LIGHT, new_figure, svg_text
from nnlab.explorers.gradient_check.view import STEPS


def still(view, result):
    """Draw the errors of both differences against h, and the chosen h.

    view  a `GradientCheckView`;  result: its `Differences`. Returns SVG text.
    """
    figure, ax = new_figure(width=5.4, height=3)
    for errors, marker, colour in zip(result.errors.T, "^o", ("negative", "positive"), strict=True):
        kept = errors > 0  # 0 has no place on a scale of powers
        style = {"marker": marker, "ms": 4, "lw": 1.2, "color": LIGHT[colour]}
        ax.plot([h for h, one in zip(STEPS, kept, strict=True) if one], errors[kept], **style)
    ax.axvline(STEPS[view.at], color=LIGHT["focus"], lw=2)
    ax.set(xscale="log", yscale="log", xlabel="$h$", ylim=(1e-17, 1e4))
    return svg_text(figure)
