"""What is said of a state: the live line, as js/line.js says it."""

from nnlab.explorers.core import show_number
from nnlab.explorers.lift import say


def line(result):
    """Say how many points each lift has on the right side of its plane."""
    said = []
    for name, right in result.right.items():
        percent = show_number(100 * right / result.count)
        said.append(say("right", name=say(name), right=right, count=result.count, percent=percent))
    return " · ".join(said)
