"""The view of `LetterExplorer`: the state that page and Python share, and what follows from it."""

import numpy as np
import traitlets

from nnlab import motifs
from nnlab.explorers.base import View, script, style
from nnlab.explorers.letter_picture import SIZE, fixed_noise, inked, shifted
from nnlab.words import WORDS

LETTERS = (*motifs.LETTERS, "drawing")
SHIFT = 6  # pixels: far enough to see what the picture's edge does to a letter
THICKEST = 4  # pixels
LEAST_INK = 1e-6  # pixels: less is what sums leave of rounding
MOST_NOISE = 50  # hundredths
FILES = (
    "frame.js",
    "pointer.js",
    "cells.js",
    "letter_pen.js",
    "letter_frame.js",
    "letter_templates.js",
    "letter_read.js",
    "letter_compute.js",
    "letter_layout.js",
    "letter_grid.js",
    "letter_hands.js",
    "letter_vote.js",
    "letter.js",
)
SHIFTS = {"min": -SHIFT, "max": SHIFT}


class LetterView(View):
    """The picture; its traits are the state. Noise and thresholds are in hundredths."""

    letter_index = traitlets.Int(0, min=0, max=len(LETTERS) - 1).tag(sync=True)
    thickness = traitlets.Int(2, min=1, max=THICKEST).tag(sync=True)
    down = traitlets.Int(0, **SHIFTS).tag(sync=True)
    right = traitlets.Int(0, **SHIFTS).tag(sync=True)
    noise = traitlets.Int(0, min=0, max=MOST_NOISE).tag(sync=True)
    endpoint_threshold = traitlets.Int(40, min=1, max=100).tag(sync=True)
    corner_threshold = traitlets.Int(58, min=1, max=100).tag(sync=True)
    stride = traitlets.Int(1, min=1, max=2).tag(sync=True)
    pixels = traitlets.List(traitlets.Unicode(), minlen=SIZE, maxlen=SIZE).tag(sync=True)
    noises = traitlets.List().tag(sync=True)  # at strength 1; the page has no numpy to draw it

    _esm = script(*FILES)
    _css = style("frame.css", "cells.css", "letter.css")
    word_keys = tuple(key for key in WORDS["en"] if key.startswith("letter_"))

    @property
    def letter(self):
        """ "C", "D" or "drawing"."""
        return LETTERS[self.letter_index]

    @property
    def thresholds(self):
        limits = (self.endpoint_threshold / 100, self.corner_threshold / 100)
        return dict(zip(motifs.KINDS, limits, strict=True))

    def clean(self, down, right):
        """Return the picture moved by (down, right), before the noise."""
        if self.letter == "drawing":
            return shifted(inked(self.pixels), down, right)
        return shifted(motifs.draw_letter(self.letter, SIZE, (0, 0), self.thickness), down, right)

    def cut(self):
        """Whether the shift pushes ink out of the picture."""
        left = self.clean(self.down, self.right).sum()
        return bool(left < self.clean(0, 0).sum() - LEAST_INK)

    def image(self, down, right):
        """Return the picture with the letter moved by (down, right); the noise stays in place."""
        clean = self.clean(down, right)
        return np.clip(clean + self.noise / 100 * fixed_noise(), 0, 1) if self.noise else clean

    def reading(self, down, right):
        """Return the `Reading` of the picture with the letter moved by (down, right)."""
        image = self.image(down, right)
        return motifs.classify_letter(image, threshold=self.thresholds, stride=self.stride)
