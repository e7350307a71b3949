"""The live line of the template explorer, word for word as js/line.js says it."""

import numpy as np

from nnlab.explorers.core import show_number
from nnlab.explorers.template import say


def line(view, result):
    """Say what is read, what comes next, and what cosine and correlation would say."""
    scores, winner, rival = result.scores, result.winner, result.rival
    first = {"digit": winner, "score": show_number(scores[winner])}
    other = {"digit": rival, "score": show_number(scores[rival])}
    wrong = view.digit not in ("drawing", str(winner))
    said = [say("misread" if wrong else "read", actual=view.digit, **first)]
    second = int(np.argsort(-scores, kind="stable")[1])
    said.append(say("next" if rival == second else "other", **other))
    said.append(say("margin", margin=show_number(scores[winner] - scores[rival])))
    if view.rival == str(winner):
        said.append(say("itself", digit=winner))
    return " · ".join([*said, _likeness(view, result)])


def _likeness(view, result):
    image = view.image
    if not image.any():
        return say("empty")
    if not np.ptp(image):
        return say("flat", cosine=int(result.cosines.argmax()))
    return say(
        "alike",
        cosine=int(result.cosines.argmax()),
        correlation=int(result.correlations.argmax()),
    )
