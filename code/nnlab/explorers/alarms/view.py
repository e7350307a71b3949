"""The view of the alarms explorer: its state, and the counts that it draws."""

from functools import cache

import numpy as np
import traitlets

from nnlab.explorers.core import View
from nnlab.motifs import detections

MOTIF = (1, -1, 1)
TRIALS = 400  # sequences of either sort
# Steps of a quarter are floats without rounding, in Python as on the page.
RANGES = {"threshold": (-1, 6, 0.25), "windows": (5, 40, 5), "noise": (0.25, 1, 0.25)}
GRID = {name: np.arange(low, high + by, by).tolist() for name, (low, high, by) in RANGES.items()}


@cache
def tables():
    """Return how many of TRIALS sequences reach each threshold: [noise][windows][threshold]."""
    counts = [
        [
            detections(MOTIF, GRID["threshold"], windows + len(MOTIF) - 1, noise, TRIALS)
            for windows in GRID["windows"]
        ]
        for noise in GRID["noise"]
    ]
    found, alarms = np.moveaxis(np.array(counts), 2, 0)
    ranges = {name: [*limits] for name, limits in RANGES.items()}
    return {"found": found.tolist(), "alarms": alarms.tolist(), "of": TRIALS, "ranges": ranges}


def _float(name, value):
    low, high, _ = RANGES[name]
    return traitlets.Float(value, min=low, max=high).tag(sync=True)


class AlarmsView(View):
    """The picture; its traits are the state."""

    threshold = _float("threshold", 2)
    windows = traitlets.Int(5, min=RANGES["windows"][0], max=RANGES["windows"][1]).tag(sync=True)
    noise = _float("noise", 0.5)

    @property
    def length(self):
        """Entries of the sequences: as many as give these windows."""
        return self.windows + len(MOTIF) - 1
