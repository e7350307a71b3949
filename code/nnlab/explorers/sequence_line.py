"""The live line of `SequenceExplorer`, word for word as the page's sequence_compute.js says it."""

import numpy as np

from nnlab.explorers.base import show_number
from nnlab.explorers.formulas import factor, subscript
from nnlab.explorers.sequence_view import THRESHOLDS
from nnlab.language import say


def line(view, result):
    """Return the line for a view and its `Found`."""
    said = [_score(view, result), *_decision(view, result), *_gradient(view, result)]
    return " · ".join(said)


def _score(view, result):
    window = view.x[view.step : view.step + len(view.w)]
    terms = [
        f"{factor(v, j == 0)}·{factor(k)}"
        for j, (v, k) in enumerate(zip(window, view.w, strict=True))
    ]
    value = show_number(result.scores[view.step])
    return f"s{subscript(view.step)} = {' + '.join(terms)} = {value}"


def _decision(view, result):
    if not any(view.w):
        yield say("sequence_nothing")
    values = {"how": view.decision, "value": show_number(result.decision)}
    words = "sequence_found" if result.found else "sequence_missing"
    yield say(words, **values, threshold=show_number(view.threshold))
    if not result.found and result.decision >= THRESHOLDS[0]:
        yield say("sequence_lower", value=values["value"])


def _gradient(view, result):
    shown = ", ".join(map(show_number, result.weight_gradient))
    if view.decision == "sum":
        yield say("sequence_all", count=len(result.scores), gradient=shown)
        return
    yield say("sequence_one", window=int(result.scores.argmax()), gradient=shown)
    equal = np.flatnonzero(result.scores == result.scores.max())
    if len(equal) > 1:
        yield say("sequence_tie", windows=", ".join(map(str, equal)))
