"""The template explorer: a digit or a drawing held against ten learned templates."""

from typing import NamedTuple

import numpy as np

from nnlab import templates
from nnlab._validation import count, on_grid, one_of
from nnlab.explorers.core import Choice, Explorer, Slider
from nnlab.explorers.core.pictures import own_pixels
from nnlab.explorers.template.line import line
from nnlab.explorers.template.snippet import snippet
from nnlab.explorers.template.view import (
    DIGITS,
    RANGES,
    RIVALS,
    SAMPLES,
    SIDE,
    TemplateView,
    tables,
)


class Templates(NamedTuple):
    """One state; arrays hold one number for each of the ten digits, or one picture (8, 8).

    scores        of the classifier: products and bias added up
    cosines, correlations   of template and picture, -1 to 1
    winner, rival   digits: the largest score, and what it is compared with
    products      array (10, 8, 8): pixel times weight
    difference    products[winner] - products[rival]: where in the picture the two differ
    """

    scores: np.ndarray
    cosines: np.ndarray
    correlations: np.ndarray
    winner: int
    rival: int
    products: np.ndarray
    difference: np.ndarray


class TemplateExplorer(Explorer):
    """Hold a picture of 8x8 pixels against the ten templates of `nnlab.templates.digit_classifier`.

    digit     "0" to "9", or "drawing", the reader's own
    sample    1 to 3: the first two test pictures of the digit that are read, then the first that
              is misread (of 0 and 6, which have none, the third)
    contrast, background   the picture is contrast * pixels + background; 0 to 1.5 in quarters and
              0 to 0.5 in eighths
    rival     "second", or the digit whose template the winner is compared with
    pixels    the drawing: 8 texts of 8 signs, "#" for ink and "." for paper
    Raises ValueError or TypeError, quoting what was given.
    Source: ml4a, "Looking inside neural nets", whose pictures of weights are those of MNIST.
    """

    def __init__(self, digit="2", sample=1, contrast=1, background=0, rival="second", pixels=None):
        view = TemplateView(
            data=tables(),
            digit_index=DIGITS.index(one_of("digit", digit, DIGITS)),
            sample=count("sample", sample, 1, SAMPLES),
            contrast=on_grid("contrast", contrast, *RANGES["contrast"]),
            background=on_grid("background", background, *RANGES["background"]),
            rival_index=RIVALS.index(one_of("rival", rival, RIVALS)),
            pixels=own_pixels(pixels, SIDE),
        )
        super().__init__(view, _controls())

    @property
    def image(self):
        """The picture on screen: an array of shape (8, 8), 0 is paper and 1 is ink."""
        return self.view.image

    @property
    def result(self):
        """What nnlab.templates computes from the picture, a `Templates`."""
        return result_of(self.image, self.view.rival)

    @property
    def snippet(self):
        """The lines that give the ten scores of the picture on screen."""
        return snippet(self.view)

    @property
    def line(self):
        """One line: what is read, what comes next, and what cosine and correlation would say."""
        return line(self.view, self.result)

    def still(self):
        """A still picture: the input, both templates, where they differ, and the scores."""
        from nnlab.explorers.template.still import still  # Matplotlib costs 0.3 s

        return still(self.image, self.result)


def result_of(image, rival):
    """Return the `Templates` of a picture (8, 8)."""
    net = templates.digit_classifier()
    weights = net.templates(SIDE, SIDE)
    parts = np.stack([templates.products(w, image)[0] for w in weights])
    scores = net.scores(image[None])[0]
    winner, second = (int(digit) for digit in np.argsort(-scores, kind="stable")[:2])
    other = second if rival in ("second", str(winner)) else int(rival)
    return Templates(
        scores,
        np.array([templates.cosine(w, image) for w in weights]),
        np.array([templates.correlation(w, image) for w in weights]),
        winner,
        other,
        parts,
        parts[winner] - parts[other],
    )


def _controls():
    pictures = {f"digit_{digit}": digit for digit in DIGITS[:10]} | {"drawing": "drawing"}
    rivals = {"second": "second"} | {f"digit_{digit}": digit for digit in RIVALS[1:]}
    return [
        Choice("digit", pictures),
        Slider("sample", 1, SAMPLES),
        *(Slider(name, low, high, by=by) for name, (low, high, by) in RANGES.items()),
        Choice("rival", rivals),
    ]
