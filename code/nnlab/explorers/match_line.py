"""The live line of `MatchExplorer`, word for word as the page's match_compute.js says it."""

from nnlab import templates
from nnlab.explorers.base import show_number
from nnlab.explorers.match_view import weights
from nnlab.language import say


def line(view):
    """Return the line for a `MatchView`."""
    image = view.image(view.right)
    seen = templates.match(weights(), image)
    said = [say("match_scores", **_shown(seen.scores)), *_verdict(view.letter, seen.winner)]
    if not image.any():
        said[1:] = [say("match_gone" if view.image(0).any() else "match_empty")]
    if view.right:
        said.append(say("match_before", **_shown(templates.match(weights(), view.image(0)).scores)))
    return " · ".join(said)


def _shown(scores):
    return {name.lower(): show_number(score) for name, score in scores.items()}


def _verdict(letter, winner):
    if winner is None:
        yield say("match_tie")
        return
    right = letter in (winner, "drawing")
    yield say("match_read" if right else "match_misread", winner=winner, letter=letter)
