"""What is said of a state, word for word as js/line.js says it."""

from nnlab.explorers.core import show_number
from nnlab.explorers.pooling import say


def line(view, result):
    """Say how many pooled numbers changed, and the change before and after pooling."""
    different = int((result.before != result.after).sum())
    said = [
        say("different", count=different, of=len(result.after), shift=show_number(view.shift)),
        say("changes", before=show_number(result.input_change), after=show_number(result.change)),
    ]
    if result.dropped:
        said.append(say("dropped", dropped=result.dropped))
    return " · ".join(said)
