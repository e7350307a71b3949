"""The lift explorer: donut and spiral lifted into space in three ways, with the plane between."""

from typing import NamedTuple

from nnlab import folding
from nnlab._validation import multiple, one_of
from nnlab.explorers.core import Choice, Explorer, Slider
from nnlab.explorers.lift.line import line
from nnlab.explorers.lift.view import BY, KEYS, MOST, LiftView, found, page_data
from nnlab.folding.kept import LIFTED


class Seen(NamedTuple):
    """One state; each dict has the keys "linear", "quadratic" and "trained".

    seen        arrays (N, 3): the lifted points to the right, up and towards the eye
    right       how many of `count` points are on their side of the dividing plane
    accuracies  their shares
    """

    seen: dict
    right: dict
    accuracies: dict
    count: int


class LiftExplorer(Explorer):
    """Look from all sides at two classes lifted into space: by a matrix, a square, a trained net.

    data  "donut" or "spiral";  turn: 0 to 355 degrees around the upright axis, in steps of 5
    tilt  0, level, to 90 degrees, from above, in steps of 5
    The planes are those of logistic regression, for the net its own output layer.
    Raises ValueError or TypeError, quoting what was given.
    """

    def __init__(self, data="donut", turn=30, tilt=20):
        view = LiftView(
            data=page_data(),
            dataset_index=LIFTED.index(one_of("data", data, LIFTED)),
            turn=multiple("turn", turn, BY, MOST["turn"]),
            tilt=multiple("tilt", tilt, BY, MOST["tilt"]),
        )
        sliders = [Slider(name, 0, MOST[name], by=BY) for name in MOST]
        names = dict(zip(KEYS, LIFTED, strict=True))
        super().__init__(view, [Choice("dataset", names, label="data"), *sliders])

    @property
    def result(self):
        """What nnlab.folding computes from the current values, a `Seen`."""
        view, three = self.view, found(self.view.dataset)
        seen = {
            n: folding.seen_from(some.points, view.turn, view.tilt) for n, some in three.items()
        }
        count = len(three["linear"].points)
        right = {name: round(some.accuracy * count) for name, some in three.items()}
        return Seen(seen, right, {name: some.accuracy for name, some in three.items()}, count)

    @property
    def snippet(self):
        """The lines that lift the points and look at them from here."""
        view = self.view
        return (
            "import numpy as np\n"
            "from nnlab.folding import lifts, seen_from, trained_lift\n\n"
            f'data, net, seed = trained_lift("{view.dataset}")\n'
            "lifted = lifts(*data, net).values()\n"
            f"np.array([seen_from(some.points, turn={view.turn}, tilt={view.tilt}) "
            "for some in lifted])"
        )

    @property
    def line(self):
        """One line: how many points each lift has on the right side of its plane."""
        return line(self.result)

    def still(self):
        """A still picture: the three lifts side by side."""
        from nnlab.drawing import space, style  # Matplotlib costs 0.3 s: only for a picture

        data, _, _ = folding.trained_lift(self.view.dataset)
        return style.svg_text(space.space_picture(list(self.result.seen.values()), data.labels))
