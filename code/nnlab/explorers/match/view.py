"""The view of the matching explorer: the picture's letter, shift and pixels."""

import traitlets

from nnlab import templates
from nnlab.explorers.core import View
from nnlab.explorers.core.pictures import shifted

SIDE = 5
LETTERS = ("C", "D", "drawing")
SHIFT = 2  # pixels; at 2 the letter's outer column has left the picture


def weights():
    """Return the templates: {letter: array (5, 5) of +1 and -1}."""
    return {name: templates.ink_template(templates.small_letter(name)) for name in LETTERS[:2]}


def tables():
    """Return what the page computes with: each letter's name, its pixels and its template."""
    letters = [
        {"name": name, "ink": templates.small_letter(name).tolist(), "template": template.tolist()}
        for name, template in weights().items()
    ]
    return {"side": SIDE, "letters": letters}


class MatchView(View):
    """The picture; its traits are the state."""

    letter_index = traitlets.Int(0, min=0, max=len(LETTERS) - 1).tag(sync=True)
    right = traitlets.Int(0, min=-SHIFT, max=SHIFT).tag(sync=True)
    pixels = traitlets.List(traitlets.Unicode(), minlen=SIDE, maxlen=SIDE).tag(sync=True)

    @property
    def letter(self):
        """ "C", "D" or "drawing"."""
        return LETTERS[self.letter_index]

    def image(self, right):
        """Return the picture shifted by `right` pixels, an array of shape (5, 5)."""
        own = self.letter == "drawing"
        picture = templates.inked(self.pixels) if own else templates.small_letter(self.letter)
        return shifted(picture, 0, right)
