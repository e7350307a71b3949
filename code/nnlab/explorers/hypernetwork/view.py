"""The view of the hypernetwork explorer: its state, and the trained nets."""

import traitlets

from nnlab.explorers.core import View
from nnlab.transforms import trained_race

ANGLES = (-270, 270, 5)  # degrees: least, most, step; training had -180 to 180
TRAINED = 180, 1  # degrees, and half the square of the points
PLACES = (-1.5, 1.5, 0.25)  # of the point
RACE = trained_race()
SEEDS = len(RACE.seeds)
DATA = {
    "angles": [*ANGLES],
    "places": [*PLACES],
    "trained": [*TRAINED],
    "nets": {
        name: [[part.tolist() for part in net] for net in some] for name, some in RACE.nets.items()
    },
    "errors": {name: errors.tolist() for name, errors in RACE.errors.items()},
    "parameters": RACE.parameters,
}


class HypernetworkView(View):
    """The picture; its traits are the state. angle: in degrees; x, y: the point."""

    angle = traitlets.Int(0, min=ANGLES[0], max=ANGLES[1]).tag(sync=True)
    seed = traitlets.Int(0, min=0, max=SEEDS - 1).tag(sync=True)
    fixed = traitlets.Bool(False).tag(sync=True)
    x = traitlets.Float(0, min=PLACES[0], max=PLACES[1]).tag(sync=True)
    y = traitlets.Float(0, min=PLACES[0], max=PLACES[1]).tag(sync=True)
