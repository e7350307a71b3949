"""Keep the best answers of templates slid over a letter, count them and vote: C or D."""

import math
from dataclasses import dataclass, field, replace

import numpy as np

from nnlab._sizes import whole_numbers
from nnlab._threads import in_one_thread
from nnlab._validation import number
from nnlab.motifs.frame import Frame, even_strokes, measure
from nnlab.motifs.maps import kind_maps, peaks, response_maps
from nnlab.motifs.templates import KINDS, hand_made

THRESHOLDS = {"endpoint": 0.4, "corner": 0.58}
# Where a typeface's hairlines get lost, the stem and the bow of a D come apart and show up to four
# ends beside its two corners: a corner must outweigh two ends.
VOTES = {"endpoint": 1, "corner": -3}
NEIGHBOURS = 0.6  # of the template's reach: nearer answers of one kind belong to one motif


@dataclass(frozen=True)
class Hit:
    """One motif found: its kind, the template's name, (row, column) in pixels, and the answer."""

    kind: str
    name: str
    position: tuple
    score: float


@dataclass(frozen=True, eq=False)
class Reading:
    """What `classify_letter` saw on its way.

    letter      "C", "D", or None for a draw, such as a blank picture
    endpoints, corners   how many of each
    margin      the sum of all `VOTES`, endpoints - 3 * corners: above 0 is a C, below 0 a D
    hits        tuple of `Hit`;  maps: {kind: array (oH, oW)}, best answer of the kind's templates
    ink         array (H, W), what the templates slid over;  frame: `Frame`, None without ink
    templates   tuple of `Template`
    """

    letter: str | None
    endpoints: int
    corners: int
    hits: tuple
    maps: dict = field(repr=False)
    ink: np.ndarray = field(repr=False)
    frame: Frame | None
    templates: tuple = field(repr=False)

    @property
    def margin(self):
        return vote(self.endpoints, self.corners)


def detect(image, templates, threshold=None, stride=1):
    """Return the `Hit`s: places that answer `threshold` or more and more than all around them.

    threshold  one number for all, or {kind: number}; `THRESHOLDS` if None
    stride     in pixels; positions are given in pixels of `image` all the same
    One stroke's end answers at several neighbouring places and to several directions. Only the
    highest answer within `NEIGHBOURS` of the template's reach counts (non-maximum suppression);
    of equal ones the first in reading order.
    """
    (step,) = whole_numbers("stride", stride, 1, 1)
    return _hits(response_maps(image, templates, step), templates, _limits(threshold), step)


def _hits(maps, templates, limits, step):
    radius = max(1, round(NEIGHBOURS * (templates[0].weights.shape[0] // 2) / step))
    hits = []
    for kind, best in kind_maps(maps, templates).items():
        own = [n for n, template in enumerate(templates) if template.kind == kind]
        for row, column in peaks(best, limits[kind], radius):
            which = own[int(maps[own, row, column].argmax())]
            place = (int(row) * step, int(column) * step)
            hits.append(Hit(kind, templates[which].name, place, float(best[row, column])))
    return tuple(hits)


@in_one_thread
def classify_letter(image, templates=None, threshold=None, stride=1):
    """Tell C from D by counting: endpoints vote for C, corners for D.

    image      array of shape (H, W), values in [0, 1], 1 is ink
    templates  `hand_made` ones that fit the letter's measures if None
    threshold, stride   as in `detect`
    Returns a `Reading`. Raises ValueError, quoting it, for what is not a picture.
    """
    (step,) = whole_numbers("stride", stride, 1, 1)
    frame = measure(image)
    templates = tuple(templates or hand_made(frame))
    # Paper around the picture: strokes made thicker at its edge are not cut off there.
    rim = step * math.ceil((frame.pen if frame else 0) / step)
    ink = even_strokes(np.pad(image, rim), frame)
    maps = response_maps(ink, templates, step)
    hits = tuple(
        [
            replace(hit, position=tuple([at - rim for at in hit.position]))
            for hit in _hits(maps, templates, _limits(threshold), step)
        ]
    )
    ends, corners = (sum(hit.kind == kind for hit in hits) for kind in KINDS)
    margin = vote(ends, corners)
    letter = "C" if margin > 0 else "D" if margin < 0 else None
    maps, ink = (_inside(maps, rim // step), _inside(ink, rim))
    return Reading(letter, ends, corners, hits, kind_maps(maps, templates), ink, frame, templates)


def _inside(arrays, rim):
    return arrays[..., rim : arrays.shape[-2] - rim, rim : arrays.shape[-1] - rim]


def vote(endpoints, corners):
    """Return the sum of the votes: above 0 is a C, below 0 a D, 0 a draw."""
    return VOTES["endpoint"] * endpoints + VOTES["corner"] * corners


def _limits(threshold):
    if threshold is None or isinstance(threshold, dict):
        unknown = set(threshold or {}) - set(KINDS)
        if unknown:
            raise ValueError(f"threshold has {sorted(unknown)}; try the keys {', '.join(KINDS)}.")
        return THRESHOLDS | (threshold or {})
    return dict.fromkeys(KINDS, number("threshold", threshold))
