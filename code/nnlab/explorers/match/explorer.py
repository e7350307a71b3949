"""The matching explorer: a small picture held against two templates, in one place."""

from typing import NamedTuple

from nnlab import templates
from nnlab._validation import count, one_of
from nnlab.explorers.core import Choice, Explorer, Slider
from nnlab.explorers.core.pictures import own_pixels, texts
from nnlab.explorers.match.line import line
from nnlab.explorers.match.view import LETTERS, SHIFT, SIDE, MatchView, tables, weights


class Matched(NamedTuple):
    """One state: `products` {letter: array (5, 5)}, `scores` {letter: their sum}, `winner`.

    winner  "C", "D", or None for equal scores
    """

    products: dict
    scores: dict
    winner: str | None


class MatchExplorer(Explorer):
    """Hold a picture of 5x5 pixels against the templates of C and D and see every product.

    letter  "C", "D" or "drawing", the reader's own;  right: shift, -2 to 2 pixels
    pixels  the drawing: 5 texts of 5 signs, "#" for ink and "." for paper
    The templates stay where they are: +1 on their letter's ink, -1 beside it.
    Raises ValueError or TypeError, quoting what was given.
    """

    def __init__(self, letter="C", right=0, pixels=None):
        view = MatchView(
            data=tables(),
            letter_index=LETTERS.index(one_of("letter", letter, LETTERS)),
            right=count("right", right, -SHIFT, SHIFT),
            pixels=own_pixels(pixels, SIDE),
        )
        options = {"c": "C", "d": "D", "drawing": "drawing"}
        super().__init__(view, [Choice("letter", options), Slider("right", -SHIFT, SHIFT)])

    @property
    def image(self):
        """The picture on screen: an array of shape (5, 5), 0 is paper and 1 is ink."""
        return self.view.image(self.view.right)

    @property
    def result(self):
        """What nnlab.templates computes from the picture, a `Matched`."""
        parts = {name: templates.products(w, self.image)[0] for name, w in weights().items()}
        return Matched(parts, *templates.match(weights(), self.image))

    @property
    def snippet(self):
        """The lines that hold both templates against the picture."""
        return (
            "from nnlab.templates import ink_template, inked, match, small_letter\n\n"
            f'picture = inked("{" ".join(texts(self.image))}")\n'
            'templates = {name: ink_template(small_letter(name)) for name in "CD"}\n'
            "list(match(templates, picture).scores.values())"
        )

    @property
    def line(self):
        """One line: both scores, the winner or the tie, and what the shift did."""
        return line(self.view)

    def still(self):
        """A still picture: the input, both templates, their products and sums."""
        from nnlab.explorers.match.still import still  # Matplotlib costs 0.3 s

        return still(self.image, self.result)
