"""What is said of a state, word for word as js/compute.js says it."""

import numpy as np

from nnlab.explorers.core import show_number
from nnlab.explorers.core.numbers import factor, subscript
from nnlab.explorers.sequence import say
from nnlab.explorers.sequence.view import THRESHOLDS


def line(view, result):
    """Say the window's score, the decision, and which windows pass gradient to w."""
    said = [_score(view, result), *_decision(view, result), *_gradient(view, result)]
    return " · ".join(said)


def _score(view, result):
    pairs = enumerate(zip(view.window, view.w, strict=True))
    terms = " + ".join(f"{factor(v, j == 0)}·{factor(k)}" for j, (v, k) in pairs)
    return f"s{subscript(view.step)} = {terms} = {show_number(result.scores[view.step])}"


def _decision(view, result):
    if not any(view.w):
        yield say("nothing")
    values = {"how": view.decision, "value": show_number(result.decision)}
    key = "found" if result.found else "missing"
    yield say(key, **values, threshold=show_number(view.threshold))
    if not result.found and result.decision >= THRESHOLDS[0]:
        yield say("lower", value=values["value"])


def _gradient(view, result):
    shown = ", ".join(map(show_number, result.weight_gradient))
    if view.decision == "sum":
        yield say("all", count=len(result.scores), gradient=shown)
        return
    yield say("one", window=int(result.scores.argmax()), gradient=shown)
    equal = np.flatnonzero(result.scores == result.scores.max())
    if len(equal) > 1:
        yield say("tie", windows=", ".join(map(str, equal)))
