"""Slide templates over a picture, keep the best answers, count them and vote: C or D."""

from dataclasses import dataclass, field

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from nnlab._slide import numbers
from nnlab._sizes import whole_numbers
from nnlab.convolution import conv_layer
from nnlab.motifs.frame import Frame, even_strokes, measure
from nnlab.motifs.templates import KINDS, hand_made

THRESHOLDS = {"endpoint": 0.4, "corner": 0.58}
# A serif puts two more stroke ends on each corner of a D: a corner must outweigh them.
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


def response_maps(image, templates, stride=1):
    """Slide each template over `image`, with zeros (paper) around it; no kernel is flipped.

    image      array of shape (H, W); templates: sequence of n `Template` of one size
    Returns an array of shape (n, ceil(H / stride), ceil(W / stride)), rounded to 1e-9, so that an
    answer does not depend on where in memory its window lies.
    Source: NYU DLSP20 week 3-1, "Motif detection in images".
    """
    image, weights = numbers("image", image), _stack(templates)
    if image.ndim != 2:
        raise ValueError(f"image of shape {image.shape} is not (H, W); try one grey picture.")
    rim = weights.shape[-1] // 2
    return np.round(conv_layer(image[None], weights[:, None], stride=stride, padding=rim), 9)


def kind_maps(maps, templates):
    """Return {kind: array (H, W)}, the best answer of all templates of that kind at each place."""
    kinds = np.array([template.kind for template in templates])
    return {kind: maps[kinds == kind].max(0) for kind in KINDS if (kinds == kind).any()}


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


def peaks(answers, threshold, radius):
    """Return (row, column) of each answer at or above `threshold` that tops its neighbourhood.

    answers  array (H, W); radius: the neighbourhood is the square of 2*radius + 1 places around.
    Returns an int array of shape (n, 2), in reading order.
    """
    side = 2 * radius + 1
    around = np.pad(answers, radius, constant_values=-np.inf)
    tops = sliding_window_view(around, side, 0).max(-1)  # down, then across: 20x faster at 64x64
    tops = sliding_window_view(tops, side, 1).max(-1)
    found = []
    for place in np.argwhere((answers >= threshold) & (answers == tops)):
        if all(abs(place - other).max() > radius for other in found):
            found.append(place)
    return np.array(found, int).reshape(-1, 2)


def classify_letter(image, templates=None, threshold=None, stride=1):
    """Tell C from D by counting: endpoints vote for C, corners for D.

    image      array of shape (H, W), values in [0, 1], 1 is ink
    templates  `hand_made` ones that fit the letter's measures if None
    threshold, stride   as in `detect`
    Returns a `Reading`. Raises ValueError, quoting it, for what is not a picture.
    """
    frame, ink = measure(image), even_strokes(image)
    templates = templates or hand_made(frame)
    maps = response_maps(ink, templates, stride)
    (step,) = whole_numbers("stride", stride, 1, 1)
    hits = _hits(maps, templates, _limits(threshold), step)
    ends, corners = (sum(hit.kind == kind for hit in hits) for kind in KINDS)
    margin = vote(ends, corners)
    letter = "C" if margin > 0 else "D" if margin < 0 else None
    return Reading(
        letter, ends, corners, hits, kind_maps(maps, templates), ink, frame, tuple(templates)
    )


def vote(endpoints, corners):
    """Return the sum of the votes: above 0 is a C, below 0 a D, 0 a draw."""
    return VOTES["endpoint"] * endpoints + VOTES["corner"] * corners


def _stack(templates):
    shapes = {template.weights.shape for template in templates}
    if len(shapes) != 1:
        raise ValueError(
            f"templates have {len(shapes)} shapes {sorted(shapes)}; try templates of one size, "
            "such as hand_made()."
        )
    return np.stack([template.weights for template in templates])


def _limits(threshold):
    if threshold is None or isinstance(threshold, dict):
        return THRESHOLDS | (threshold or {})
    if isinstance(threshold, bool) or not np.isfinite(threshold):
        raise ValueError(f"threshold={threshold!r} is no limit; try a number such as 0.6.")
    return dict.fromkeys(KINDS, threshold)
