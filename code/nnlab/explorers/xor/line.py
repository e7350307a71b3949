"""What is said of a state: the live line, as js/line.js says it."""

import numpy as np

from nnlab.explorers.core import show_number
from nnlab.explorers.xor import say
from nnlab.explorers.xor.starts import MOST, starts
from nnlab.explorers.xor.view import CLASSES, NOTHING
from nnlab.xor import INPUTS


def line(view, result):
    """Say how many are right, which are not, the outputs, and which units part nothing."""
    wrong = [_corner(i) for i in range(4) if not result.right[i]]
    said = [say("right", right=4 - len(wrong))]
    if wrong:
        said.append(say("wrong", points=", ".join(wrong)))
    said.append("y = " + ", ".join(map(show_number, result.outputs)))
    return " · ".join(
        [*said, *_merged(result.hidden), *_idle(result), *_limit(view), _source(view)]
    )


def _corner(i):
    return f"({INPUTS[i][0]},{INPUTS[i][1]})"


def _merged(hidden):
    """Points of both classes that have one place in hidden space, to the table's two decimals."""
    shown = ["({})".format(", ".join(map(show_number, point))) for point in hidden]
    for place in dict.fromkeys(shown):
        members = [i for i in range(4) if shown[i] == place]
        if len({int(CLASSES[i]) for i in members}) > 1:
            yield say("same", points=", ".join(map(_corner, members)), place=place)


def _idle(result):
    """What units do that part nothing: no boundary, dead, or all points on one side."""
    net = result.net
    columns = [*net.preactivations(INPUTS).T, result.scores]
    weights = [*net.w1, net.w2]
    for i, (values, w, b) in enumerate(zip(columns, weights, [*net.b1, net.b2], strict=True)):
        unit = say(f"unit{i}")
        if not np.any(w):
            yield say("flat", unit=unit, b=show_number(b))
        elif i < 2 and net.activation == "relu" and (values <= NOTHING).all():
            yield say("dead", unit=unit)
        elif (values > NOTHING).all() or (values < -NOTHING).all():
            yield say("side", unit=unit, side="+" if values[0] > 0 else "−")


def _limit(view):
    """Which weights of the chosen unit are at an end of their sliders."""
    weights = {"w₁": view.w1, "w₂": view.w2, "b": view.b}
    ends = [f"{name} = {show_number(w)}" for name, w in weights.items() if abs(w) == MOST]
    if ends:
        yield say("limit", unit=say(f"unit{view.unit_index}"), weights=", ".join(ends))


def _source(view):
    """Where the weights come from."""
    seed = starts()[view.start_index]["seed"]
    if view.touched:
        return say("own")
    return say("gates") if seed < 0 else say("seed", seed=seed, epoch=view.epoch)
