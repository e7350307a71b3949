"""The hidden-units explorer: 1 to 10 hidden units on donut, duck and spiral, epoch by epoch."""

from typing import NamedTuple

import numpy as np

from nnlab import _validation
from nnlab.explorers.base import Choice, Explorer, Slider, show_number
from nnlab.explorers.hidden_units_view import HiddenUnitsView, runs
from nnlab.explorers.hidden_units_weights import EPOCHS, EVERY, LAST, MOST_UNITS, NAMES
from nnlab.folding.units import BOX
from nnlab.language import say
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

    heights = (560, 850)

    def __init__(self, data="donut", units=3, epoch=LAST, one=0):
        units = _validation.count("units", units, 1, MOST_UNITS)
        epoch = _validation.count("epoch", epoch, 0, LAST)
        if epoch % EVERY:
            raise ValueError(f"epoch={epoch} was not kept; try {epoch // EVERY * EVERY}.")
        index = NAMES.index(_validation.one_of("data", data, NAMES))
        one = _validation.count("one", one, 0, units)
        view = HiddenUnitsView(runs=runs(), data_index=index, units=units, epoch=epoch, one=one)
        super().__init__(view, _controls())

    @property
    def result(self):
        """What nnlab computes from the weights on screen, a `HiddenUnits`."""
        view, points = self.view, self.view.points
        net = view.net()
        curve = np.array([view.net(epoch).accuracy(*points) for epoch in EPOCHS])
        every = range(1, MOST_UNITS + 1)
        by_units = np.array([view.net(units=units).accuracy(*points) for units in every])
        accuracy, count = float(curve[view.epoch // EVERY]), len(points.labels)
        lines = [segment(w, b, BOX) for w, b in zip(net.w1, net.b1, strict=True)]
        return HiddenUnits(net, round(accuracy * count), count, accuracy, curve, by_units, lines)

    @property
    def code(self):
        """The lines that train this run anew and give its accuracy after the chosen epoch."""
        view = self.view
        seed = view.run()["seed"]
        options = f"hidden=[{view.units}], seeds=[{seed}], epochs={LAST}"
        return (
            f'from nnlab.folding import train_units\n\nruns = train_units("{view.data}", {options})'
            f"\nruns[{view.units}].accuracy({view.epoch})"
        )

    def summary(self):
        """One line: how many points are right, which run it is, what one unit does alone."""
        view, result = self.view, self.result
        percent = show_number(100 * result.right / result.count)
        said = [say("hidden_units_right", right=result.right, count=result.count, percent=percent)]
        seed = view.run()["seed"]
        said.append(say("hidden_units_run", units=view.units, epoch=view.epoch, seed=seed))
        if view.one:
            v = result.net.w2[view.one - 1]
            values = {"unit": view.one, "v": show_number(v), "mark": "▲" if v > 0 else "●"}
            said.append(say("hidden_units_alone", **values))
        outside = [str(i) for i, line in enumerate(result.lines, 1) if line is None]
        if outside:
            said.append(say("hidden_units_outside", units=", ".join(outside)))
        return " · ".join(said)

    def picture(self):
        """A still picture of the plane with all boundaries; symbols and numbers only."""
        from nnlab.drawing import planes, style  # Matplotlib costs 0.3 s: only for a picture

        figure = planes.units_picture(self.view.points, self.result.net, BOX)
        return style.svg_text(figure)


def _controls():
    return [
        Choice("data", {f"hidden_units_{name}": name for name in NAMES}),
        Slider("units", 1, MOST_UNITS, label="hidden_units_units"),
        Slider("epoch", 0, LAST, by=EVERY),
        Slider("one", 0, "last_one", label="hidden_units_one"),
    ]
