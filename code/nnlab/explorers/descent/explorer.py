"""The descent explorer: gradient descent on a named surface, step by step."""

from typing import NamedTuple

import numpy as np

from nnlab._validation import count, on_grid, one_of, pair
from nnlab.explorers.core import Choice, Explorer, Slider
from nnlab.explorers.descent.line import line
from nnlab.explorers.descent.view import (
    DATA,
    MOMENTA,
    NAMES,
    PLACES,
    POWERS,
    STEPS,
    DescentView,
)
from nnlab.learning import SURFACES, descend


class Descent(NamedTuple):
    """One state: the path, and the gradient at its last point.

    points    array (T + 1, 2), the start first;  heights: there, shape (T + 1,)
    diverged  whether it ran away, more than 1e6 from the origin, before all steps were done
    gradient  (d/dx, d/dy) at the last point, floats
    """

    points: np.ndarray
    heights: np.ndarray
    diverged: bool
    gradient: tuple


class DescentExplorer(Explorer):
    """Walk down a surface of two parameters from a start of your own.

    surface   "bowl", "valley", "saddle", "rosenbrock" or "himmelblau"
    power     of ten, for the learning rate: -4 to 0.5 in eighths
    momentum  0 to 0.875 in eighths;  steps: 0 to 100;  start: (x, y), -4 to 4 in quarters
    Raises ValueError or TypeError, quoting what was given.
    """

    def __init__(self, surface="valley", power=-1.125, momentum=0, steps=20, start=(2.5, 0.75)):
        x, y = (on_grid("start", value, *PLACES) for value in pair("start", start))
        view = DescentView(
            data=DATA,
            surface_index=NAMES.index(one_of("surface", surface, NAMES)),
            power=on_grid("power", power, *POWERS),
            momentum=on_grid("momentum", momentum, *MOMENTA),
            steps=count("steps", steps, 0, STEPS),
            x=x,
            y=y,
        )
        super().__init__(view, _controls())

    @property
    def result(self):
        """What `nnlab.learning.descend` walks, a `Descent`."""
        view = self.view
        path = descend(
            view.surface, (view.x, view.y), view.rate, view.steps, "momentum", view.momentum
        )
        slopes = SURFACES[view.surface].gradient(*path.points[-1])
        return Descent(*path, tuple(float(slope) for slope in slopes))

    @property
    def snippet(self):
        """The lines that walk the path again and give its last point."""
        view = self.view
        start, rate = f"({view.x:g}, {view.y:g})", f"10.0**{view.power:g}"
        rule = f'optimizer="momentum", momentum={view.momentum:g}'
        return (
            "from nnlab.learning import descend\n\n"
            f'path = descend("{view.surface}", start={start}, learning_rate={rate},\n'
            f"               steps={view.steps}, {rule})\n"
            "path.points[-1]"
        )

    @property
    def line(self):
        """One line: where the path is, which way it goes on, and why it runs away if it does."""
        return line(self.view, self.result)

    def still(self):
        """A still picture: the surface's contours with the path, and the heights along it."""
        from nnlab.explorers.descent.still import still  # Matplotlib costs 0.3 s

        return still(self.view, self.result)


def _controls():
    return [
        Choice("surface", {name: name for name in NAMES}, whole=True),
        Slider("power", *POWERS[:2], by=POWERS[2], whole=True),
        Slider("momentum", *MOMENTA[:2], by=MOMENTA[2], whole=True),
        Slider("steps", 0, STEPS),
        Slider("x", *PLACES[:2], by=PLACES[2], label="start_x"),
        Slider("y", *PLACES[:2], by=PLACES[2], label="start_y"),
    ]
