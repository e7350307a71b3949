"""The folding explorer: XOR's four points on a sheet of paper with one crease."""

from typing import NamedTuple

import numpy as np

from nnlab import folding
from nnlab._validation import multiple
from nnlab.explorers.core import Explorer, Slider
from nnlab.explorers.fold_once.line import line
from nnlab.explorers.fold_once.view import CLASSES, DATA, FAR, MOST, STEPS, FoldOnceView
from nnlab.xor import INPUTS


class Folded(NamedTuple):
    """One state, for the rows of `nnlab.xor.INPUTS`.

    places  array (4, 2): where the points are now;  crease: array (4, 2), their u and s there
    line    the `nnlab.folding.DividingLine`, or None where no straight line divides the classes
    """

    places: np.ndarray
    crease: np.ndarray
    line: folding.DividingLine | None


class FoldOnceExplorer(Explorer):
    """Fold the plane once through the middle of XOR's four points; does one line divide them now?

    angle  of the crease, 0 to 175 degrees in steps of 5
    fold   0 (flat) to 100 (folded over) percent in steps of 10; 50 is ReLU of the distance
    Raises ValueError or TypeError, quoting what was given.
    """

    def __init__(self, angle=45, fold=0):
        angle = multiple("angle", angle, STEPS["angle"], MOST["angle"])
        fold = multiple("fold", fold, STEPS["fold"], MOST["fold"])
        sliders = [Slider(name, 0, MOST[name], by=STEPS[name]) for name in ("fold", "angle")]
        super().__init__(FoldOnceView(data=DATA, angle=angle, fold=fold), sliders)

    @property
    def result(self):
        """What nnlab.folding computes from the current values, a `Folded`."""
        angle, fold = self.view.angle, self.view.fold / 100
        places = folding.fold_once(INPUTS, angle, fold)
        divided = folding.dividing_line(places, CLASSES)
        return Folded(places, folding.crease_coordinates(places, angle), divided)

    @property
    def snippet(self):
        """The lines that fold the four points and look for the line."""
        return (
            "from nnlab.folding import dividing_line, fold_once\n"
            "from nnlab.xor import INPUTS, truth_table\n\n"
            f"places = fold_once(INPUTS, angle={self.view.angle}, fold={self.view.fold / 100:g})\n"
            'print(dividing_line(places, truth_table("XOR")))\n'
            "places"
        )

    @property
    def line(self):
        """One line: is there a line, what the fold is, distances from the crease and along it."""
        return line(self.view, self.result)

    def still(self):
        """A still picture: the folded paper with its points, and what the fold does to s."""
        from nnlab.drawing import folds, style  # Matplotlib costs 0.3 s: only for a picture

        return style.svg_text(folds.fold_picture(self.view.angle, self.view.fold / 100, FAR))
