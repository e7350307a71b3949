"""The pathway explorer: when each station between eye and finger is reached."""

from typing import NamedTuple

from nnlab._validation import multiple, number, one_of, quoted
from nnlab.cortex import area, delays, reached, spikes
from nnlab.explorers.core import Choice, Explorer, Slider
from nnlab.explorers.pathway.line import line
from nnlab.explorers.pathway.view import NAMES, RANGES, PathwayView, page_data


class Passed(NamedTuple):
    """One state: how far the signal has come, and what fits into the step to one station.

    typically, early   how many stations the typical signal has reached, and the earliest alone
    earliest, typical  arrival at the chosen station, ms after the picture
    step               (earliest, typical): ms from the station before, or from the picture
    spikes             how many fit into the earliest step;  so_far: into its way from the picture
    """

    typically: int
    early: int
    earliest: int
    typical: int
    step: tuple[int, int]
    spikes: float
    so_far: float


class PathwayExplorer(Explorer):
    """Follow a signal from the retina to the finger of a monkey.

    ms       since the picture came on, 0 to 260 in steps of 5
    station  one of the names of `nnlab.cortex.PATHWAY`, as "V1"
    rate     spikes per second of a neuron, 10 to 200 in tens
    Raises ValueError or TypeError, quoting what was given.
    """

    def __init__(self, ms=100, station="V1", rate=100):
        view = PathwayView(
            data=page_data(),
            ms=multiple("ms", ms, RANGES["ms"][2], RANGES["ms"][1]),
            rate=_rate(rate),
            station_index=NAMES.index(one_of("station", station, NAMES)),
        )
        sliders = [Slider(name, low, high, by=by) for name, (low, high, by) in RANGES.items()]
        options = {f"station{i}": name for i, name in enumerate(NAMES)}
        super().__init__(view, [*sliders, Choice("station", options, whole=True)])

    @property
    def result(self):
        """What `nnlab.cortex` computes, a `Passed`."""
        view = self.view
        typically, early = reached(view.ms)
        here = area(view.station)
        step = (here.earliest_ms, here.typical_ms)
        if view.station_index:
            step = delays(NAMES[view.station_index - 1], view.station)[0][2:]
        counts = (spikes(ms, view.rate) for ms in (step[0], here.earliest_ms))
        return Passed(len(typically), len(early), here.earliest_ms, here.typical_ms, step, *counts)

    @property
    def snippet(self):
        """The lines that give [reached typically, reached early, spikes on the way]."""
        view = self.view
        return (
            "from nnlab.cortex import area, reached, spikes\n\n"
            f"typically, early = reached({view.ms})\n"
            f'on_the_way = spikes(area("{view.station}").earliest_ms, rate={view.rate})\n'
            "[len(typically), len(early), on_the_way]"
        )

    @property
    def line(self):
        """One line: how far the signal is, the chosen station, and the spikes that fit in."""
        return line(self.view, self.result)

    def still(self):
        """A still picture: the stations' ranges on an axis of time."""
        from nnlab.explorers.pathway.still import still  # Matplotlib costs 0.3 s

        return still(self.view)


def _rate(given):
    low, high, by = RANGES["rate"]
    value = number("rate", given, low, high)
    if value % by:
        near = by * round(value / by)
        raise ValueError(f"rate={quoted(given)} is between two steps of {by}; try {near:g}.")
    return int(value)
