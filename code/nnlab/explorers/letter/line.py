"""The live line of the letter explorer, word for word as js/line.js says it."""

import math

from nnlab import motifs
from nnlab.explorers.core import show_number
from nnlab.explorers.letter import say

VERDICTS = {"C": "votes_c", "D": "votes_d", None: "votes_none"}


def line(view):
    """Say the counts, the vote, what no threshold lets pass, and what the shift did."""
    seen = view.reading(view.down, view.right)
    counts = {"endpoints": seen.endpoints, "corners": seen.corners}
    verdict = say(VERDICTS[seen.letter], **counts, margin=show_number(seen.margin))
    said = [say("counts", **counts), verdict]
    if seen.frame is None:
        cut = [say("cut")] if view.cut() else []
        return " · ".join([*said, *cut, say("blank")])
    return " · ".join([*said, *_missing(view, seen), *_moved(view, seen)])


def _missing(view, seen):
    for kind in motifs.KINDS:
        if not any(hit.kind == kind for hit in seen.hits):
            # Cut off, not rounded: what is below a threshold is never written as high as it.
            highest = show_number(math.floor(seen.maps[kind].max() * 100) / 100)
            limit = show_number(view.thresholds[kind])
            yield say(f"no_{kind}", highest=highest, threshold=limit)
    if not seen.hits:
        yield say("lower")


def _moved(view, seen):
    down, right = view.down, view.right
    if not down and not right:
        return
    before = view.reading(0, 0)
    along = places(before, down, right) == places(seen)
    if view.cut():
        yield say("cut") if along else say("cut_differs")
    if along and before.hits:
        yield say("along", down=show_number(down), right=show_number(right))
    elif not along:
        yield say("before", endpoints=before.endpoints, corners=before.corners)


def places(seen, down=0, right=0):
    """Return {(kind, row, column)} of the hits, moved by (down, right)."""
    return {(hit.kind, hit.position[0] + down, hit.position[1] + right) for hit in seen.hits}
