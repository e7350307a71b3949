"""What is said of a state: the live line, as js/line.js says it."""

from nnlab.explorers.core import show_number
from nnlab.explorers.hidden_units import say
from nnlab.explorers.hidden_units.view import MARKS


def line(view, result):
    """Say how many points are right, which run it is, what one unit does alone."""
    percent = show_number(100 * result.right / result.count)
    said = [say("right", right=result.right, count=result.count, percent=percent)]
    said.append(say("run", units=view.units, epoch=view.epoch, seed=view.run()["seed"]))
    if view.one:
        v = result.net.w2[view.one - 1]
        said.append(say("alone", unit=view.one, v=show_number(v), mark=MARKS[int(v > 0)]))
    outside = [str(i) for i, ends in enumerate(result.lines, 1) if ends is None]
    if outside:
        said.append(say("outside", units=", ".join(outside)))
    return " · ".join(said)
