"""The live line of the neocognitron explorer, word for word as js/line.js says it."""

from nnlab.explorers.core.nets import answered, found
from nnlab.explorers.neocognitron import say
from nnlab.explorers.neocognitron.view import NAMES

ANSWERS, FINDINGS = ("read", "misread"), ("found", "silent")


def line(view, result):
    """Say both answers, and what the chosen map of each net has found."""
    said = [_answer(view, result, name) for name in NAMES]
    if not view.image.any():
        said.append(say("empty"))
    return " · ".join([*said, *(_found(result, name) for name in NAMES)])


def _answer(view, result, name):
    digit = result.answers[name]
    return answered(say, ANSWERS, say(name), view.digit, digit, result.shares[name][digit])


def _found(result, name):
    named = {"layer": say(f"layer_{name}_{result.layer}"), "unit": result.unit + 1}
    return found(say, FINDINGS, named, result.strongest[name][0], result.field[name])
