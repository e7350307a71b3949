"""The still picture of `ActivationExplorer`, for pages read without JavaScript."""

import numpy as np

from nnlab.activations import ACTIVATIONS
from nnlab.drawing.style import LIGHT, new_figure, svg_text

END = 1e12  # of the axis of gradients, both ways


def still(view, result):
    """Draw the function with its slope, and the gradients layer by layer on a log scale: SVG."""
    figure, (function, layers) = new_figure(columns=2, height=2.8)
    _function(function, view, result)
    _layers(layers, result)
    return svg_text(figure)


def _function(ax, view, result):
    f = ACTIVATIONS[view.function]
    for part in (np.linspace(-6, -1e-9, 200), np.linspace(1e-9, 6, 200)):
        ax.plot(part, f(part), color="black", lw=1.6)
        ax.plot(part, f.slope(part), color=LIGHT["gradient"], lw=1.6, ls="--")
    ax.plot([view.z], [result.value], "o", color=LIGHT["focus"])
    ax.plot([view.z], [result.slope], "s", color=LIGHT["gradient"])
    ax.set(xlim=(-6, 6), ylim=(-1.5, 3), xlabel="$z$")


def _layers(ax, result):
    numbers = np.arange(1, len(result.gradients) + 1)
    sizes = np.abs(result.gradients)
    lost = sizes == 0  # no power of ten is 0
    powers = np.log10(np.clip(sizes[~lost], 1 / END, END))
    ax.plot(numbers[lost], np.full(lost.sum(), -11), "x", color=LIGHT["negative"])
    ax.bar(numbers[~lost], powers, color=LIGHT["gradient"], alpha=0.8, lw=0)
    ax.axhline(0, color=LIGHT["muted"], lw=0.8)
    ticks = (-12, -6, 0, 6, 12)
    ax.set(xlim=(0.3, max(20, numbers[-1]) + 0.7), ylim=(-12, 12), yticks=ticks)
    ax.set_yticklabels([f"$10^{{{tick}}}$" for tick in ticks])
