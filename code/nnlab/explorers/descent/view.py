"""The view of the descent explorer: its state, and the surfaces that it walks on."""

import traitlets

from nnlab.explorers.core import View
from nnlab.learning import SURFACES
from nnlab.learning.descent import FAR

NAMES = tuple(SURFACES)
PLACES = (-4, 4, 0.25)  # of the start: least, most, step; floats without rounding, as eighths are
POWERS = (-4, 0.5, 0.125)  # of ten, for the learning rate
MOMENTA = (0, 0.875, 0.125)
STEPS = 100  # the most
RATES = [10.0 ** (POWERS[0] + POWERS[2] * k) for k in range(37)]
# The largest curvature, where it is the same everywhere: 2 over it is the limit of the rate.
CURVATURES = {"bowl": 1, "valley": 25}
HEIGHTS = {
    "bowl": [0.25, 1, 2.25, 4, 6.25, 9, 12.25, 16],
    "valley": [1, 4, 9, 16, 36, 64, 100, 150, 200],
    "saddle": [-6, -4, -2, -0.5, 0.5, 2, 4, 6],
    "rosenbrock": [1, 10, 50, 200, 1000, 4000, 12000, 25000],
    "himmelblau": [5, 20, 50, 100, 150, 250, 400, 600],
}
DATA = {
    "names": [*NAMES],
    "rates": RATES,
    "powers": [*POWERS],
    "places": [*PLACES],
    "far": FAR,
    "most": STEPS,
    "curvatures": [CURVATURES.get(name, 0) for name in NAMES],
    "heights": [HEIGHTS[name] for name in NAMES],
    "lowest": [[[*place] for place in SURFACES[name].lowest] for name in NAMES],
}


def _float(value, limits):
    return traitlets.Float(value, min=limits[0], max=limits[1]).tag(sync=True)


class DescentView(View):
    """The picture; its traits are the state. power: of ten, for the learning rate; x, y: start."""

    surface_index = traitlets.Int(1, min=0, max=len(NAMES) - 1).tag(sync=True)
    power = _float(-1.125, POWERS)
    momentum = _float(0, MOMENTA)
    steps = traitlets.Int(20, min=0, max=STEPS).tag(sync=True)
    x = _float(2.5, PLACES)
    y = _float(0.75, PLACES)

    @property
    def surface(self):
        return NAMES[self.surface_index]

    @property
    def rate(self):
        """The learning rate."""
        return RATES[round((self.power - POWERS[0]) / POWERS[2])]
