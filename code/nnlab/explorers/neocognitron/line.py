"""The live line of the neocognitron explorer, word for word as js/line.js says it."""

from nnlab.explorers.core import show_number
from nnlab.explorers.neocognitron import say
from nnlab.explorers.neocognitron.view import NAMES


def line(view, result):
    """Say both answers, and what the chosen map of each net has found."""
    said = [_answer(view, result, name) for name in NAMES]
    if not view.image.any():
        said.append(say("empty"))
    return " · ".join([*said, *(found(result, name) for name in NAMES)])


def _answer(view, result, name):
    digit = result.answers[name]
    wrong = view.digit not in ("drawing", str(digit))
    share = show_number(100 * result.shares[name][digit], 1)
    return say("misread" if wrong else "read", net=say(name), digit=digit, share=share)


def found(result, name):
    """Say the largest value of a net's chosen map and what it sees, or that the map is silent."""
    named = {"layer": say(f"layer_{name}_{result.layer}"), "unit": result.unit + 1}
    if result.field[name] is None:
        return say("silent", **named)
    top, left, bottom, right = (place + 1 for place in result.field[name])
    value = show_number(result.strongest[name][0])
    return say("found", value=value, top=top, left=left, bottom=bottom, right=right, **named)
