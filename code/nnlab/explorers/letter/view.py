"""The view of the letter explorer: the state that page and Python share, what follows from it."""

import numpy as np
import traitlets

from nnlab import motifs
from nnlab.explorers.core import View
from nnlab.explorers.core.pictures import shifted
from nnlab.explorers.letter.tables import LEAST_INK, SIDE, THICKEST, fixed_noise
from nnlab.templates import inked

LETTERS = (*motifs.LETTERS, "drawing")
SHIFT = 6  # pixels: far enough to see what the picture's edge does to a letter
MOST_NOISE = 50  # hundredths
LIMITS = (10, 100)  # of a threshold, hundredths
SHIFTS = {"min": -SHIFT, "max": SHIFT}
THRESHOLD = {"min": LIMITS[0], "max": LIMITS[1]}


class LetterView(View):
    """The picture; its traits are the state. Noise and thresholds are in hundredths."""

    letter_index = traitlets.Int(0, min=0, max=len(LETTERS) - 1).tag(sync=True)
    thickness = traitlets.Int(2, min=1, max=THICKEST).tag(sync=True)
    down = traitlets.Int(0, **SHIFTS).tag(sync=True)
    right = traitlets.Int(0, **SHIFTS).tag(sync=True)
    noise = traitlets.Int(0, min=0, max=MOST_NOISE).tag(sync=True)
    endpoint_threshold = traitlets.Int(40, **THRESHOLD).tag(sync=True)
    corner_threshold = traitlets.Int(58, **THRESHOLD).tag(sync=True)
    stride = traitlets.Int(1, min=1, max=2).tag(sync=True)
    pixels = traitlets.List(traitlets.Unicode(), minlen=SIDE, maxlen=SIDE).tag(sync=True)

    @property
    def letter(self):
        """ "C", "D" or "drawing"."""
        return LETTERS[self.letter_index]

    @property
    def thresholds(self):
        """The two thresholds as `nnlab.motifs` takes them, {kind: number}."""
        limits = (self.endpoint_threshold / 100, self.corner_threshold / 100)
        return dict(zip(motifs.KINDS, limits, strict=True))

    def clean(self, down, right):
        """Return the picture moved by (down, right), before the noise."""
        if self.letter == "drawing":
            return shifted(inked(self.pixels), down, right)
        return shifted(motifs.draw_letter(self.letter, SIDE, (0, 0), self.thickness), down, right)

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
