"""What is said of a state, word for word as js/line.js says it."""

from nnlab.explorers.core import show_number
from nnlab.explorers.pathway import say


def line(view, result):
    """Say how far the signal is, when the chosen station is reached, and what fits in."""
    where = say("reached", ms=view.ms, surely=result.surely, possibly=result.possibly)
    name = say(f"station{view.station_index}")
    arrival = say("arrival", station=name, first=result.first, last=result.last)
    does = say(f"does{view.station_index}")
    fitting = say("fitting", rate=view.rate, spikes=show_number(result.spikes))
    return " · ".join([where, arrival, does, fitting])
