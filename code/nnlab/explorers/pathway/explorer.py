"""The pathway explorer: when each station between eye and finger is reached."""

from typing import NamedTuple

from nnlab._validation import multiple, number, one_of, quoted
from nnlab.cortex import area, delays, reached, spikes
from nnlab.explorers.core import Choice, Explorer, Slider
from nnlab.explorers.pathway.line import line
from nnlab.explorers.pathway.view import NAMES, RANGES, PathwayView, page_data


class Passed(NamedTuple):
    """One state: how far the signal has come, and what fits into the step to one station.

    surely, possibly   how many stations the slowest signal has reached, and the fastest alone
    first, last        arrival at the chosen station, ms after the picture
    step               (fastest, slowest): ms from the station before, or from the picture
    spikes             how many fit into the fastest step;  so_far: into its way from the picture
    """

    surely: int
    possibly: int
    first: int
    last: int
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
        surely, possibly = reached(view.ms)
        here = area(view.station)
        step = (here.first_ms, here.last_ms)
        if view.station_index:
            step = delays(NAMES[view.station_index - 1], view.station)[0][2:]
        counts = (spikes(ms, view.rate) for ms in (step[0], here.first_ms))
        return Passed(len(surely), len(possibly), here.first_ms, here.last_ms, step, *counts)

    @property
    def snippet(self):
        """The lines that give [reached surely, reached possibly, spikes on the way]."""
        view = self.view
        return (
            "from nnlab.cortex import area, reached, spikes\n\n"
            f"surely, possibly = reached({view.ms})\n"
            f'on_the_way = spikes(area("{view.station}").first_ms, rate={view.rate})\n'
            "[len(surely), len(possibly), on_the_way]"
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
