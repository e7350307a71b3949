"""What is said of a state, word for word as js/line.js says it."""

from nnlab.explorers.core import show_number, significant
from nnlab.explorers.hypernetwork import say
from nnlab.explorers.hypernetwork.view import TRAINED


def line(view, result):
    """Say what H makes, where the point goes, how far off that is, and what no training had.

    view  a `HypernetworkView`;  result: its `Turning`
    """
    (a, b), (c, d) = ((show_number(one) for one in row) for row in result.weights)
    x, y = map(show_number, result.hyper)
    said = [
        say("made", angle=show_number(view.angle), a=a, b=b, c=c, d=d),
        say("led", x=x, y=y, off=significant(result.hyper_off)),
    ]
    if view.fixed:
        x, y = map(show_number, result.fixed)
        said.append(say("led_fixed", x=x, y=y, off=significant(result.fixed_off)))
    return " · ".join([*said, *_beyond(view)])


def _beyond(view):
    """What of the state lies outside of what training had."""
    if view.x == view.y == 0:
        yield say("middle")
    if abs(view.angle) > TRAINED[0]:
        yield say("far_angle")
    if max(abs(view.x), abs(view.y)) > TRAINED[1]:
        yield say("far_point")
