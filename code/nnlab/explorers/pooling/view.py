"""The view of the pooling explorer: its state, and the responses that it pools."""

import traitlets

from nnlab.convnet.pooling import KINDS as FUNCTIONS
from nnlab.explorers.core import View

KINDS = tuple(FUNCTIONS)
# Five free entries on either side, so that no shift loses a response.
RESPONSES = (0, 0, 0, 0, 0, 0, 2, 7, 3, 0, 4, 0, 0, 0, 0, 0)
RANGES = {"window": (1, len(RESPONSES)), "shift": (-5, 5)}


def page_data():
    """Return what the page computes with."""
    return {
        "responses": [*RESPONSES],
        "kinds": [*KINDS],
        "ranges": {k: [*v] for k, v in RANGES.items()},
    }


class PoolingView(View):
    """The picture; its traits are the state."""

    kind_index = traitlets.Int(0, min=0, max=len(KINDS) - 1).tag(sync=True)
    window = traitlets.Int(2, min=1, max=len(RESPONSES)).tag(sync=True)
    shift = traitlets.Int(1, min=-5, max=5).tag(sync=True)

    @property
    def kind(self):
        """How each window is summed up, a name that `nnlab.convnet.pool` knows."""
        return KINDS[self.kind_index]
