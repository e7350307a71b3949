"""The view of `JacobianExplorer`: its state."""

import traitlets

from nnlab.explorers.core import View
from nnlab.jacobians import LAYERS

POWERS = (0, 12)  # of the units, 2 to it
BATCHES = (1, 100)


class JacobianView(View):
    """The picture; its traits are the state."""

    layer_index = traitlets.Int(0, min=0, max=len(LAYERS) - 1).tag(sync=True)
    power = traitlets.Int(0, min=POWERS[0], max=POWERS[1]).tag(sync=True)
    batch = traitlets.Int(1, min=BATCHES[0], max=BATCHES[1]).tag(sync=True)

    @property
    def layer(self):
        """Which layer it is, one of `nnlab.jacobians.LAYERS`."""
        return LAYERS[self.layer_index]

    @property
    def units(self):
        """Numbers in and out for each sample."""
        return 2**self.power
