"""What the page computes with: letters, one fixed noise, and the numbers of `nnlab.motifs`."""

from functools import lru_cache

import numpy as np

from nnlab import motifs
from nnlab.motifs import detectors, frame, templates

SIDE = 24  # pixels of the picture
THICKEST = 4  # pixels
LEAST_INK = 1e-6  # pixels: less is what sums leave of rounding
ROOM = 2  # pixels that both letters have on all sides, with every pen
# How a letter is measured and its templates are made, by their names there.
MEASURES = ("PEN", "LEAST", "HEIGHT", "HIDDEN", "LEAN", "NARROW", "ASKEW", "BIAS")
SIZES = ("REACH", "FOCUS", "PAPER", "MARGIN")


@lru_cache(maxsize=1)
def fixed_noise():
    """Return the noise at strength 1, (SIDE, SIDE): what draw_letter draws with default_rng(0)."""
    noise = np.random.default_rng(0).normal(0, 1, (SIDE, SIDE))
    noise.flags.writeable = False
    return noise


@lru_cache(maxsize=1)
def tables():
    """Return the `data` of the view: pictures, noise, and what both languages compute with."""
    letters = [
        {"name": name, "pictures": [_drawn(name, pen) for pen in range(1, THICKEST + 1)]}
        for name in motifs.LETTERS
    ]
    limits = {"side": SIDE, "least_ink": LEAST_INK, "room": ROOM}
    return limits | {"letters": letters, "noises": fixed_noise().tolist(), "reading": _reading()}


def _drawn(letter, thickness):
    return motifs.draw_letter(letter, SIDE, (0, 0), thickness).tolist()


def _reading():
    """Return the numbers by which `motifs.classify_letter` reads."""
    shapes = [
        {"name": name, "kind": motifs.KINDS[len(angles) - 1], "angles": list(angles)}
        for name, angles in templates.ARMS.items()
    ]
    numbers = {name.lower(): getattr(frame, name) for name in MEASURES}
    numbers |= {name.lower(): getattr(templates, name) for name in SIZES}
    numbers |= {"bias": list(frame.BIAS), "neighbours": detectors.NEIGHBOURS}
    return numbers | {"votes": motifs.VOTES, "kinds": list(motifs.KINDS), "shapes": shapes}
