"""The alarms explorer: one threshold between missed motifs and false alarms."""

from typing import NamedTuple

import numpy as np

from nnlab._validation import on_grid
from nnlab.explorers.alarms.line import line
from nnlab.explorers.alarms.view import MOTIF, RANGES, AlarmsView, tables
from nnlab.explorers.core import Explorer, Slider


class Alarms(NamedTuple):
    """One state: of 400 sequences of either sort, how many reach the threshold.

    found        of those that hold the motif, an int;  false_alarms: of those of noise alone
    found_curve, false_alarm_curve   int arrays (29,): the same at every threshold, -1 to 6
    """

    found: int
    false_alarms: int
    found_curve: np.ndarray
    false_alarm_curve: np.ndarray


class AlarmsExplorer(Explorer):
    """Move a threshold over the highest scores of 400 sequences with [1, -1, 1] and 400 without.

    threshold  -1 to 6 in quarters;  windows: of a sequence, 5 to 40 in steps of 5
    noise      standard deviation, 0.25 to 1 in quarters
    Raises ValueError or TypeError, quoting what was given.
    Source: the curve is the receiver operating characteristic (ROC) of signal detection.
    """

    def __init__(self, threshold=2, windows=5, noise=0.5):
        given = {"threshold": threshold, "windows": windows, "noise": noise}
        state = {name: on_grid(name, value, *RANGES[name]) for name, value in given.items()}
        state["windows"] = int(state["windows"])
        sliders = [Slider(name, low, high, by=by) for name, (low, high, by) in RANGES.items()]
        super().__init__(AlarmsView(data=tables(), **state), sliders)

    @property
    def result(self):
        """What `nnlab.motifs.detections` counts, an `Alarms`."""
        at, windows, noise = (_index(name, getattr(self.view, name)) for name in RANGES)
        found, alarms = (np.array(self.view.data[kind][noise][windows]) for kind in KINDS)
        return Alarms(int(found[at]), int(alarms[at]), found, alarms)

    @property
    def snippet(self):
        """The lines that count [found, false alarms] again."""
        view = self.view
        return (
            "from nnlab.motifs import detections\n\n"
            f"found, false_alarms = detections({[*MOTIF]}, [{view.threshold:g}], "
            f"length={view.length}, noise={view.noise:g})\n"
            "[found[0], false_alarms[0]]"
        )

    @property
    def line(self):
        """One line: how many were found, how many false alarms, and how far these are apart."""
        return line(self.result, self.view.data["of"])

    def still(self):
        """A still picture: the scores of both sorts with the threshold, and the curve."""
        from nnlab.explorers.alarms.still import still  # Matplotlib costs 0.3 s

        return still(self.view, self.result)


KINDS = ("found", "alarms")


def _index(name, value):
    low, _, by = RANGES[name]
    return round((value - low) / by)
