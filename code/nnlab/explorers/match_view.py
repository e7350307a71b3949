"""The view of `MatchExplorer`: the picture's letter, shift and pixels."""

import traitlets

from nnlab import templates
from nnlab.explorers.base import View, script, style
from nnlab.explorers.letter_picture import shifted
from nnlab.words import WORDS

SIZE = 5
LETTERS = ("C", "D", "drawing")
SHIFT = 2  # pixels; at 2 the letter's outer column has left the picture
BLANK = ["." * SIZE] * SIZE
FILES = (
    "frame.js",
    "pointer.js",
    "cells.js",
    "match_compute.js",
    "match_layout.js",
    "match_hands.js",
    "match_draw.js",
    "match.js",
)


def weights():
    """Return the templates: {letter: array (5, 5) of +1 and -1}."""
    return {name: templates.ink_template(templates.small_letter(name)) for name in LETTERS[:2]}


def own_pixels(pixels):
    """Return the drawing as a list of texts, blank for None; else raise ValueError."""
    if pixels is None:
        return list(BLANK)
    rows = pixels.split() if isinstance(pixels, str) else list(pixels)
    if templates.inked(rows).shape != (SIZE, SIZE):
        raise ValueError(
            f"pixels={pixels!r} is no picture of {SIZE}x{SIZE}; try {SIZE} texts of {SIZE} signs."
        )
    return rows


class MatchView(View):
    """The picture; its traits are the state."""

    letter_index = traitlets.Int(0, min=0, max=len(LETTERS) - 1).tag(sync=True)
    right = traitlets.Int(0, min=-SHIFT, max=SHIFT).tag(sync=True)
    pixels = traitlets.List(traitlets.Unicode(), minlen=SIZE, maxlen=SIZE).tag(sync=True)

    _esm = script(*FILES)
    _css = style("frame.css", "cells.css", "match.css")
    word_keys = tuple(key for key in WORDS["en"] if key.startswith("match_"))

    @property
    def letter(self):
        """ "C", "D" or "drawing"."""
        return LETTERS[self.letter_index]

    def image(self, right):
        """Return the picture shifted by `right` pixels, an array of shape (5, 5)."""
        own = self.letter == "drawing"
        picture = templates.inked(self.pixels) if own else templates.small_letter(self.letter)
        return shifted(picture, 0, right)
