"""What is said of a state, word for word as js/line.js says it."""

from nnlab.explorers.core import show_number
from nnlab.explorers.orientation import say


def line(view, result):
    """Say the answer, and how far the bar may be turned and moved for half of the best answer."""
    answer = say("answers", cell=say(f"kind{view.kind_index}"), answer=show_number(result.answer))
    return " · ".join([answer, *map(_half, ("tuning", "tolerance"), result[-2:])])


def _half(key, width):
    if width is None:
        return say(f"no_{key}")
    return say(f"half_{key}", width=show_number(width, 1))
