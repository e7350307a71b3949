"""The view of the activation explorer: its state."""

import traitlets

from nnlab.activations import ACTIVATIONS, LEAK
from nnlab.explorers.core import View

NAMES = tuple(ACTIVATIONS)
# Steps of an eighth and a quarter are floats without rounding, in Python as on the page.
RANGES = {"z": (-6, 6, 0.125), "layers": (1, 20, 1), "weight": (-4, 4, 0.25)}


def _float(name, value):
    low, high, _ = RANGES[name]
    return traitlets.Float(value, min=low, max=high).tag(sync=True)


class ActivationView(View):
    """The picture; its traits are the state."""

    function_index = traitlets.Int(1, min=0, max=len(NAMES) - 1).tag(sync=True)
    z = _float("z", 0.0)
    layers = traitlets.Int(10, min=RANGES["layers"][0], max=RANGES["layers"][1]).tag(sync=True)
    weight = _float("weight", 1.0)

    @property
    def function(self):
        return NAMES[self.function_index]


def page_data():
    """What the page computes with."""
    return {"names": list(NAMES), "leak": LEAK, "z": [*RANGES["z"]]}
