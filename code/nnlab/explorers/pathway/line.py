"""What is said of a state, word for word as js/line.js says it."""

from nnlab.explorers.core import show_number
from nnlab.explorers.pathway import say


def line(view, result):
    """Say how far the signal is, when the chosen station is reached, and what fits in."""
    where = say("reached", ms=view.ms, typically=result.typically, early=result.early)
    name = say(f"station{view.station_index}")
    arrival = say("arrival", station=name, earliest=result.earliest, typical=result.typical)
    does = say(f"does{view.station_index}")
    fitting = say("fitting", rate=view.rate, spikes=show_number(result.spikes))
    return " · ".join([where, arrival, does, fitting])
