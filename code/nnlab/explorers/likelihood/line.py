"""What is said of a state, word for word as js/line.js says it."""

from nnlab.explorers.core import show_number
from nnlab.explorers.core.numbers import show_small
from nnlab.explorers.likelihood import say
from nnlab.explorers.likelihood.view import best


def line(view, result):
    """Say where the boundary is, the likelihood, its logarithm, and how far it is from the best."""
    said = [
        say("boundary", x=show_number(-view.b / view.w)) if view.w else say("flat"),
        say("product", value=show_small(result.likelihood, 1)),
        say("sum", value=show_number(result.log_likelihood)),
        say("short", gap=show_small(best() - result.log_likelihood)),
    ]
    if view.w < 0:
        said.append(say("falls"))
    return " · ".join(said)
