"""The view of the gradient-check explorer: its state, and the steps h of its slider."""

import traitlets

from nnlab.explorers.core import View

NAMES = ("square", "cube", "raised", "kink")  # of nnlab.learning.CURVES
PLACES = (-2, 2, 0.25)  # of x: least, most, step; floats without rounding, as halves of powers are
POWERS = (-16, 0, 0.5)  # of ten, for h
STEPS = [10.0 ** (POWERS[0] + POWERS[2] * k) for k in range(33)]  # the smallest first
DATA = {"names": [*NAMES], "places": [*PLACES], "powers": [*POWERS], "steps": STEPS}


def _float(value, limits):
    return traitlets.Float(value, min=limits[0], max=limits[1]).tag(sync=True)


class GradientCheckView(View):
    """The picture; its traits are the state. power: of ten, for h; single: 32-bit floats."""

    curve_index = traitlets.Int(0, min=0, max=len(NAMES) - 1).tag(sync=True)
    x = _float(1, PLACES)
    power = _float(-4, POWERS)
    single = traitlets.Bool(False).tag(sync=True)

    @property
    def curve(self):
        return NAMES[self.curve_index]

    @property
    def at(self):
        """The number of the chosen step h in STEPS."""
        return round((self.power - POWERS[0]) / POWERS[2])
