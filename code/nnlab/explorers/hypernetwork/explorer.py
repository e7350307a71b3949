"""The hypernetwork explorer: an angle makes the weights that turn a point."""

from typing import NamedTuple

import numpy as np

from nnlab._validation import count, flag, on_grid, pair, quoted
from nnlab.explorers.core import Explorer, Slider, Toggle
from nnlab.explorers.hypernetwork.line import line
from nnlab.explorers.hypernetwork.view import (
    ANGLES,
    DATA,
    PLACES,
    RACE,
    SEEDS,
    HypernetworkView,
)
from nnlab.transforms import turned


class Turning(NamedTuple):
    """One state: where the point is led.

    weights              what H makes of the angle, (2, 2)
    hyper, fixed, right  where the hypernetwork, the fixed net and the task itself lead it, (2,)
    hyper_off, fixed_off  distances from the right place
    """

    weights: np.ndarray
    hyper: np.ndarray
    fixed: np.ndarray
    right: np.ndarray
    hyper_off: float
    fixed_off: float


class HypernetworkExplorer(Explorer):
    """Let an angle make the weights that turn a point, with nets of `nnlab.transforms`.

    angle  in degrees, -270 to 270 in steps of 5; training had -180 to 180
    point  (x, y), -1.5 to 1.5 in quarters; training had -1 to 1
    fixed  whether the fixed net is shown, too;  seed: 0 to 19, of `trained_race`
    Raises ValueError or TypeError, quoting what was given.
    """

    def __init__(self, angle=60, point=(0.75, 0.25), fixed=False, seed=0):
        x, y = (on_grid("point", value, *PLACES) for value in pair("point", point))
        angle = count("angle", angle, *ANGLES[:2])
        if angle % ANGLES[2]:
            near = round(angle / ANGLES[2]) * ANGLES[2]
            raise ValueError(f"angle={quoted(angle)} is between two steps of 5; try {near}.")
        state = {"angle": angle, "seed": count("seed", seed, 0, SEEDS - 1)}
        view = HypernetworkView(data=DATA, **state, fixed=flag("fixed", fixed), x=x, y=y)
        super().__init__(view, _controls())

    @property
    def result(self):
        """Where both nets and the task itself lead the point, a `Turning`."""
        view = self.view
        angles, points = np.deg2rad([view.angle]), [[view.x, view.y]]
        hyper, fixed = (RACE.nets[name][view.seed] for name in ("hyper", "fixed"))
        right, *led = (there(angles, points)[0] for there in (turned, hyper, fixed))
        off = (float(np.hypot(*(place - right))) for place in led)
        return Turning(hyper.weights(angles)[0], *led, right, *off)

    @property
    def snippet(self):
        """The lines that lead the point with both nets."""
        view = self.view
        return (
            "import numpy as np\n"
            "from nnlab.transforms import trained_race\n\n"
            f"nets, seed, point = trained_race().nets, {view.seed}, [[{view.x:g}, {view.y:g}]]\n"
            f"angle = np.deg2rad([{view.angle}])\n"
            '[nets[name][seed](angle, point)[0] for name in ("hyper", "fixed")]'
        )

    @property
    def line(self):
        """One line: the weights, where the point goes, how far off that is, and what is new."""
        return line(self.view, self.result)

    def still(self):
        """A still picture: the paths of the point, and the four weights against the angle."""
        from nnlab.explorers.hypernetwork.still import still  # Matplotlib costs 0.3 s

        return still(self.view, self.result)


def _controls():
    return [
        Slider("angle", *ANGLES[:2], by=ANGLES[2]),
        Slider("seed", 0, SEEDS - 1),
        Slider("x", *PLACES[:2], by=PLACES[2], label="point_x"),
        Slider("y", *PLACES[:2], by=PLACES[2], label="point_y"),
        Toggle("fixed"),
    ]
