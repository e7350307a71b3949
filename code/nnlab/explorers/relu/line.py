"""What is said of a state: the live line, as js/line.js says it."""

from nnlab.explorers.core import show_number
from nnlab.explorers.relu import say


def line(result):
    """Say what became of the quadrants, of what was sent to the origin, and of the gradients."""
    stays, to_y, gone, to_x = result.fates.values()
    said = [say("fates", stays=stays, to_x=to_x, to_y=to_y, gone=gone)]
    if gone:
        x, y = map(show_number, result.met)
        said.append(say("met", count=gone, x=x, y=y))
    said.append(say("places", first=result.places[0], second=result.places[1]))
    said.append(say("passed", one=result.passed[0], two=result.passed[1]))
    count = stays + to_y + gone + to_x
    said += [say("all_gone")] * (gone == count) + [say("all_stay")] * (stays == count)
    return " · ".join(said)
