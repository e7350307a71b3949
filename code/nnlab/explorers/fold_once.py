"""The folding explorer: XOR's four points on a sheet of paper with one crease."""

from typing import NamedTuple

import numpy as np

from nnlab import folding
from nnlab._validation import in_range
from nnlab.explorers.base import Explorer, Slider, show_number
from nnlab.explorers.fold_once_view import MOST_ANGLE, STEPS, FoldOnceView
from nnlab.language import say
from nnlab.xor import INPUTS, truth_table

CLASSES = truth_table("XOR")


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
    Raises ValueError, quoting what was given.
    """

    heights = (372, 442)

    def __init__(self, angle=45, fold=0):
        state = {"angle": _stepped("angle", angle, MOST_ANGLE)}
        state["fold"] = _stepped("fold", fold, 100)
        sliders = [Slider("fold", 0, 100, label="fold_once_fold", by=STEPS["fold"])]
        sliders.append(Slider("angle", 0, MOST_ANGLE, label="fold_once_angle", by=STEPS["angle"]))
        super().__init__(FoldOnceView(**state), sliders)

    @property
    def result(self):
        """What nnlab.folding computes from the current values, a `Folded`."""
        angle, fold = self.view.angle, self.view.fold / 100
        places = folding.fold_once(INPUTS, angle, fold)
        line = folding.dividing_line(places, CLASSES)
        return Folded(places, folding.crease_coordinates(places, angle), line)

    @property
    def code(self):
        """The lines that fold the four points and look for the line."""
        return (
            "from nnlab.folding import dividing_line, fold_once\n"
            "from nnlab.xor import INPUTS, truth_table\n\n"
            f"places = fold_once(INPUTS, angle={self.view.angle}, fold={self.view.fold / 100:g})\n"
            'print(dividing_line(places, truth_table("XOR")))\n'
            "places"
        )

    def summary(self):
        """One line: is there a line, what the fold is, distances from the crease and along it."""
        along, away = (", ".join(map(show_number, row)) for row in self.result.crease.T)
        said = [_verdict(self.result), *_names(self.view.fold), *_met(self.result.places)]
        said.append(say("fold_once_away", values=away))
        return " · ".join([*said, say("fold_once_along", values=along)])

    def picture(self):
        """A still picture: the folded paper with its points, and what the fold does to s."""
        from nnlab.drawing import folds, style  # Matplotlib costs 0.3 s: only for a picture

        return style.svg_text(folds.fold_picture(self.view.angle, self.view.fold / 100))


def _stepped(name, value, most):
    number, step = in_range(name, value, 0, most), STEPS[name]
    if number % step:
        raise ValueError(f"{name}={value!r} is between two steps; try {number // step * step}.")
    return number


def _verdict(result):
    if result.line is None:
        return say("fold_once_undivided")
    return say("fold_once_divided", gap=show_number(result.line.gap))


def _names(fold):
    return [say(f"fold_once_at{fold}")] if fold in (50, 100) else []


def _met(places):
    """Points of both classes in one place, to two decimals."""
    shown = [tuple(map(show_number, place)) for place in places]
    pairs = [(i, j) for i in range(4) for j in range(i) if shown[i] == shown[j]]
    mixed = [(j, i) for i, j in pairs if CLASSES[i] != CLASSES[j]]
    if mixed:
        named = ", ".join(" = ".join("{}{}".format(*INPUTS[k]) for k in pair) for pair in mixed)
        yield say("fold_once_met", points=named)
