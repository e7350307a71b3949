"""The view of the pathway explorer: its state, and the times that the page draws."""

import traitlets

from nnlab.cortex import PATHWAY
from nnlab.explorers.core import View

NAMES = tuple(area.name for area in PATHWAY)
RANGES = {"ms": (0, 260, 5), "rate": (10, 200, 10)}
# Where the stations stand: the ventral stream is the part of the cortex that this diagram times.
GROUPS = (2, 5, 5)  # eye and relay, ventral stream, decision and movement


def page_data():
    """Return what the page computes with."""
    return {
        "names": [*NAMES],
        "earliest": [area.earliest_ms for area in PATHWAY],
        "typical": [area.typical_ms for area in PATHWAY],
        "groups": [*GROUPS],
        "ranges": {name: [*limits] for name, limits in RANGES.items()},
    }


class PathwayView(View):
    """The picture; its traits are the state."""

    ms = traitlets.Int(100, min=0, max=260).tag(sync=True)
    rate = traitlets.Int(100, min=10, max=200).tag(sync=True)
    station_index = traitlets.Int(2, min=0, max=len(NAMES) - 1).tag(sync=True)

    @property
    def station(self):
        return NAMES[self.station_index]
