"""What is said of a state, word for word as js/line.js says it."""

from nnlab.explorers.activation import say
from nnlab.explorers.core import show_number
from nnlab.explorers.core.numbers import show_small

EIGHTHS = 3  # decimals that z takes
FAR = 1000  # times that a gradient has shrunk or grown, before that is said


def line(view, result):
    """Say value and slope, the gradient behind the last layer, and why it is so."""
    z, last = show_number(view.z, EIGHTHS), result.gradients[-1]
    said = [
        say(f"function{view.function_index}"),
        f"f({z}) = {show_small(result.value)}",
        f"f′({z}) = {show_small(result.slope)}",
        say("behind", layers=view.layers, gradient=show_small(last)),
    ]
    return " · ".join([*said, *_why(view, result)])


def _why(view, result):
    """Say where a gradient of 0 was lost, or that it vanishes or explodes."""
    size = abs(result.gradients[-1])
    first = next((i for i, g in enumerate(result.gradients) if g == 0), None)
    if view.function == "step":
        yield say("flat")
    elif first is not None and view.weight == 0:
        yield say("cut")
    elif first is not None:
        yield say("lost", layer=first + 1, score=show_small(result.scores[first]))
    elif size < 1 / FAR:
        yield say("vanishes")
    elif size > FAR:
        yield say("explodes")
