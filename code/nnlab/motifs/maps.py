"""Slide templates over a picture to maps of answers, and find the peaks of a map."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from nnlab._validation import numbers
from nnlab.motifs.sliding import slid
from nnlab.motifs.templates import KINDS


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
    return np.round(slid(image, weights, stride), 9)


def kind_maps(maps, templates):
    """Return {kind: array (H, W)}, the best answer of all templates of that kind at each place."""
    kinds = np.array([template.kind for template in templates])
    return {kind: maps[kinds == kind].max(0) for kind in KINDS if (kinds == kind).any()}


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


def _stack(templates):
    shapes = {template.weights.shape for template in templates}
    if len(shapes) != 1:
        raise ValueError(
            f"templates have {len(shapes)} shapes {sorted(shapes)}; try templates of one size, "
            "such as hand_made()."
        )
    return np.stack([template.weights for template in templates])
