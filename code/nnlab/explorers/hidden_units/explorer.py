"""The hidden-units explorer: 1 to 10 hidden units on donut, duck and spiral, epoch by epoch."""

from typing import NamedTuple

import numpy as np

from nnlab._validation import count, multiple, one_of
from nnlab.explorers.core import Choice, Explorer, Slider
from nnlab.explorers.hidden_units.line import line
from nnlab.explorers.hidden_units.view import HiddenUnitsView, page_data
from nnlab.explorers.hidden_units.weights import EPOCHS, EVERY, LAST, MOST_UNITS, NAMES
from nnlab.folding.units import BOX
from nnlab.shallow import Net, segment


class HiddenUnits(NamedTuple):
    """One state: `net`, and how it does.

    right      points on the right side, of `count`;  accuracy: their share
    curve      array (31,): accuracy after epochs 0, 10, ..., 300
    by_units   array (10,): accuracy of 1 to 10 units after the chosen epoch
    lines      each unit's boundary in the picture, an array (2, 2), or None where it is outside
    """

    net: Net
    right: int
    count: int
    accuracy: float
    curve: np.ndarray
    by_units: np.ndarray
    lines: list


class HiddenUnitsExplorer(Explorer):
    """Watch the boundaries of 1 to 10 hidden units learn donut, duck or spiral.

    data   "donut", "duck" or "spiral";  units: 1 to 10
    epoch  0 to 300, a multiple of 10;  one: the unit shown alone, 0 for the sum of all
    The nets were trained by `nnlab.folding.train_units` (tanh, Adam), the best of eight seeds each.
    Raises ValueError or TypeError, quoting what was given.
    """

    def __init__(self, data="donut", units=3, epoch=LAST, one=0):
        units = count("units", units, 1, MOST_UNITS)
        view = HiddenUnitsView(
            data=page_data(),
            dataset_index=NAMES.index(one_of("data", data, NAMES)),
            units=units,
            epoch=multiple("epoch", epoch, EVERY, LAST),
            one=count("one", one, 0, units),
        )
        super().__init__(view, _controls())

    @property
    def result(self):
        """What nnlab computes from the weights on screen, a `HiddenUnits`."""
        view, points = self.view, self.view.points
        net = view.net()
        curve = np.array([view.net(epoch).accuracy(*points) for epoch in EPOCHS])
        every = range(1, MOST_UNITS + 1)
        by_units = np.array([view.net(units=units).accuracy(*points) for units in every])
        accuracy, total = float(curve[view.epoch // EVERY]), len(points.labels)
        lines = [segment(w, b, BOX) for w, b in zip(net.w1, net.b1, strict=True)]
        return HiddenUnits(net, round(accuracy * total), total, accuracy, curve, by_units, lines)

    @property
    def snippet(self):
        """The lines that train this run anew and give its accuracy after the chosen epoch."""
        view = self.view
        options = f"hidden=[{view.units}], seeds=[{view.run()['seed']}], epochs={LAST}"
        return (
            "from nnlab.folding import train_units\n\n"
            f'runs = train_units("{view.dataset}", {options})\n'
            f"runs[{view.units}].accuracy({view.epoch})"
        )

    @property
    def line(self):
        """One line: how many points are right, which run it is, what one unit does alone."""
        return line(self.view, self.result)

    def still(self):
        """A still picture of the plane with all boundaries; symbols and numbers only."""
        from nnlab.drawing import planes, style  # Matplotlib costs 0.3 s: only for a picture

        return style.svg_text(planes.units_picture(self.view.points, self.result.net, BOX))


def _controls():
    return [
        Choice("dataset", {name: name for name in NAMES}, label="data"),
        Slider("units", 1, MOST_UNITS),
        Slider("epoch", 0, LAST, by=EVERY),
        Slider("one", 0, "last_one"),
    ]
