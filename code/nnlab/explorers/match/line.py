"""The live line of the matching explorer, word for word as js/compute.js says it."""

from nnlab import templates
from nnlab.explorers.core import show_number
from nnlab.explorers.match import say
from nnlab.explorers.match.view import weights


def line(view):
    """Say both scores, the winner or the tie, and what the shift did."""
    image, clean = view.image(view.right), view.image(0)
    seen = templates.match(weights(), image)
    said = [say("scores", **_shown(seen.scores)), _verdict(view.letter, image, clean, seen.winner)]
    if view.right:
        said.append(say("before", **_shown(templates.match(weights(), clean).scores)))
    return " · ".join(said)


def _shown(scores):
    return {name.lower(): show_number(score) for name, score in scores.items()}


def _verdict(letter, image, clean, winner):
    if not clean.any():
        return say("empty")
    if not image.any():
        return say("gone")
    if winner is None:
        return say("tie")
    return say("read" if letter in (winner, "drawing") else "misread", winner=winner, letter=letter)
