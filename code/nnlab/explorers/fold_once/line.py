"""What is said of a state: the live line, as js/line.js says it."""

from nnlab.explorers.core import show_number
from nnlab.explorers.fold_once import say
from nnlab.explorers.fold_once.view import CLASSES
from nnlab.xor import INPUTS


def line(view, result):
    """Say whether a line divides the classes, what the fold is, and where the points are."""
    along, away = (", ".join(map(show_number, row)) for row in result.crease.T)
    said = [_verdict(result), *_names(view.fold), *_met(result.places)]
    return " · ".join([*said, say("away", values=away), say("along", values=along)])


def _verdict(result):
    if result.line is None:
        return say("undivided")
    return say("divided", gap=show_number(result.line.gap))


def _names(fold):
    """What the fold does to s, where that has a name."""
    return [say(f"at{fold}")] if fold in (50, 100) else []


def _met(places):
    """Points of both classes in one place, to two decimals."""
    shown = [tuple(map(show_number, place)) for place in places]
    pairs = [(i, j) for i in range(4) for j in range(i) if shown[i] == shown[j]]
    mixed = [(j, i) for i, j in pairs if CLASSES[i] != CLASSES[j]]
    if mixed:
        named = ", ".join(" = ".join("{}{}".format(*INPUTS[k]) for k in pair) for pair in mixed)
        yield say("met", points=named)
