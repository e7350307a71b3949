"""The live line of the feature map explorer, word for word as js/line.js says it."""

from nnlab.explorers.core import show_number
from nnlab.explorers.core.nets import answered, found
from nnlab.explorers.feature_map import say
from nnlab.explorers.feature_map.view import NAMES, shown_layers

LEAST = 1e-6  # share of ink below which what is lost is a rounding error

ANSWERS, FINDINGS = ("read", "misread"), ("found", "silent")


def line(view, result):
    """Say both nets' answers, what of the ink is lost, and what the chosen map found."""
    said = [_answer(view, result, name) for name in NAMES]
    if not view.ink.any():
        said.append(say("empty"))
    elif result.lost > LEAST:
        said.append(say("lost", percent=show_number(100 * result.lost, 1)))
    return " · ".join([*said, _found(view, result)])


def _answer(view, result, name):
    digit = result.answers[name]
    net = say(name.replace(" ", "_"))
    return answered(say, ANSWERS, net, view.digit, digit, result.shares[name][digit])


def _found(view, result):
    kinds = [kind for _, kind, _ in shown_layers(view.net)]
    layer = say(kinds[result.layer - 1], number=_number(kinds, result.layer))
    named = {"layer": layer, "unit": result.unit + 1}
    return found(say, FINDINGS, named, result.strongest[0], result.field)


def _number(kinds, layer):
    """Count the layers of the same kind up to this one."""
    return kinds[:layer].count(kinds[layer - 1])
