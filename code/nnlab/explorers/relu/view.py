"""The view of the ReLU explorer: two bias vectors, and the points that they push."""

import numpy as np
import traitlets

from nnlab.explorers.core import View

BY, SIDE = 0.25, 9  # steps of a bias; points along a side of the lattice
FIRST, LATER = 1.25, 0.75  # a bias of either layer reaches from minus this to this
LIMITS = {"b1": FIRST, "b2": FIRST, "c1": LATER, "c2": LATER}
TURN = ((0.8, -0.6), (0.6, 0.8))  # of the later layer: about 37 degrees, in numbers that end
BOXES = ((-2.4, 2.4), (-2.25, 4.0))  # of the two layers, around all that can be in them
MARKS = "●▲✕■"  # of the quadrants I to IV


def lattice():
    """The points: SIDE x SIDE of them, from -1 to 1."""
    axis = np.linspace(-1, 1, SIDE)
    return np.stack(np.meshgrid(axis, axis), -1).reshape(-1, 2)


DATA = {
    "points": lattice().tolist(),
    "turn": [*map(list, TURN)],
    "limits": LIMITS,
    "by": BY,
    "boxes": [*map(list, BOXES)],
    "marks": list(MARKS),
}


def _bias(name):
    return traitlets.Float(0, min=-LIMITS[name], max=LIMITS[name]).tag(sync=True)


class ReluView(View):
    """The picture; its traits are the state: b of the first layer and c of the later one."""

    b1 = _bias("b1")
    b2 = _bias("b2")
    c1 = _bias("c1")
    c2 = _bias("c2")
