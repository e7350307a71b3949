"""The gradient-check explorer: two differences, and their errors at every step h."""

from typing import NamedTuple

import numpy as np

from nnlab._validation import flag, on_grid, one_of
from nnlab.explorers.core import Choice, Explorer, Slider, Toggle
from nnlab.explorers.gradient_check.line import line
from nnlab.explorers.gradient_check.view import (
    DATA,
    NAMES,
    PLACES,
    POWERS,
    STEPS,
    GradientCheckView,
)
from nnlab.learning import CURVES, central_difference, difference_errors, forward_difference


class Differences(NamedTuple):
    """One state: the true slope, and what the differences over h make of it.

    forward, central  the slopes that they find, floats
    errors            array (33, 2), forward and central: off by how much at h = 1e-16, ..., 1
    """

    slope: float
    forward: float
    central: float
    errors: np.ndarray


class GradientCheckExplorer(Explorer):
    """Find a slope by a step h, forward and central, and see how far off each is.

    curve   "square", "cube", "raised" or "kink", a name of `nnlab.learning.CURVES`
    x       -2 to 2 in quarters, where the slope is looked for
    power   of ten, for h: -16 to 0 in halves;  single: whether all is computed in 32-bit floats
    Raises ValueError or TypeError, quoting what was given.
    """

    def __init__(self, curve="cube", x=1, power=-4, single=False):
        view = GradientCheckView(
            data=DATA,
            curve_index=NAMES.index(one_of("curve", curve, NAMES)),
            x=on_grid("x", x, *PLACES),
            power=on_grid("power", power, *POWERS),
            single=flag("single", single),
        )
        super().__init__(view, _controls())

    @property
    def place(self):
        """x as a NumPy float of the chosen precision."""
        return (np.float32 if self.view.single else np.float64)(self.view.x)

    @property
    def result(self):
        """What `nnlab.learning` finds, a `Differences`."""
        curve, x, h = CURVES[self.view.curve], self.place, STEPS[self.view.at]
        found = (float(d(curve.value, x, h)) for d in (forward_difference, central_difference))
        return Differences(float(curve.slope(x)), *found, difference_errors(*curve, x, STEPS))

    @property
    def snippet(self):
        """The lines that give [forward, central] again."""
        view = self.view
        x = f"np.{'float32' if view.single else 'float64'}({view.x:g})"
        return (
            "import numpy as np\n"
            "from nnlab.learning import CURVES, central_difference, forward_difference\n\n"
            f'f, x, h = CURVES["{view.curve}"].value, {x}, 10.0**{view.power:g}\n'
            "[float(d(f, x, h)) for d in (forward_difference, central_difference)]"
        )

    @property
    def line(self):
        """One line: both errors at this h, what goes wrong there, and the best h of each."""
        return line(self.view, self.result, self.place)

    def still(self):
        """A still picture: the error of both differences at every h."""
        from nnlab.explorers.gradient_check.still import still  # Matplotlib costs 0.3 s

        return still(self.view, self.result)


def _controls():
    return [
        Choice("curve", {name: name for name in NAMES}, label="function"),
        Slider("power", *POWERS[:2], by=POWERS[2], whole=True),
        Slider("x", *PLACES[:2], by=PLACES[2], label="place"),
        Toggle("single"),
    ]
