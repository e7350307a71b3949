"""From the eye to the finger: when each station of the visual pathway is reached.

The numbers are those printed in Simon Thorpe's diagram (Thorpe and Fabre-Thorpe, Science 291, 2001)
for a monkey that moves its hand when it sees an animal: of each station, the latency of the
earliest responses to a picture, and a typical one. What the course's source tells of them,
and what the papers say:

- E19. The source says that pictures flashed every 100 ms show that detection takes about 100 ms.
  In Thorpe, Fize and Marlot (Nature 381, 1996) people saw each photo for 20 ms, and the brain's
  responses to animals and others parted at about 150 ms. That bounds the processing time; how long
  a picture is shown is another number.
- E20. The source has categories defined in the inferotemporal cortex, "(PIT)". PIT is its
  *posterior* part and intermediate in the diagram, which puts high-level object descriptions in AIT
  (anterior) and categorical judgments in PFC (prefrontal).
- E21. The source has PIT neurons, in open-brain surgery, firing for one person's picture in a film
  "and nothing else". Quian Quiroga and others (Nature 435, 2005) recorded 8 epilepsy patients with
  depth electrodes in the *medial temporal lobe*, with still pictures shown for 1 s. The cells are
  sparse, not exclusive: in a later study they answered to 26 % of the objects on average.
- E22. That a fast forward sweep can suffice for coarse tasks does not show that the brain works
  by one sweep only: it has recurrent connections, which help on hard pictures.
"""

from typing import NamedTuple

from nnlab import _validation
from nnlab.words import say


class Area(NamedTuple):
    """One station: its short and full names, when a signal arrives (ms), and what it does."""

    name: str
    full: str
    earliest_ms: int
    typical_ms: int
    does: str


PATHWAY = (
    Area("retina", "retina", 20, 40, "turns light into spikes, sharpens contrast"),
    Area("LGN", "lateral geniculate nucleus", 30, 50, "relays, gates and enhances contrast"),
    Area("V1", "primary visual cortex", 40, 60, "simple visual forms: edges, corners"),
    Area("V2", "second visual area", 50, 70, "simple visual forms: edges, corners"),
    Area("V4", "fourth visual area", 60, 80, "intermediate visual forms: groups of features"),
    Area("PIT", "posterior inferotemporal cortex", 70, 90, "intermediate visual forms"),
    Area("AIT", "anterior inferotemporal cortex", 80, 100, "high-level object descriptions"),
    Area("PFC", "prefrontal cortex", 100, 130, "categorical judgments, decisions"),
    Area("PMC", "premotor cortex", 120, 160, "prepares the movement"),
    Area("MC", "motor cortex", 140, 190, "commands the movement"),
    Area("spinal cord", "spinal cord", 160, 220, "carries the command to the muscle"),
    Area("finger", "finger muscle", 180, 260, "moves"),
)


def area(name):
    """Return the `Area` called `name`; ValueError, naming all of them, for any other name."""
    stations = {one.name: one for one in PATHWAY}
    if not isinstance(name, str) or name not in stations:
        known = ", ".join(map(repr, stations))
        raise ValueError(say("area", given=_validation.quoted(name), known=known))
    return stations[name]


def route(start="retina", stop="finger"):
    """Return the stations from `start` to `stop`, both in, as a tuple of `Area` in passing order.

    Raises ValueError for an unknown name, or if `stop` comes before `start`.
    """
    first, last = PATHWAY.index(area(start)), PATHWAY.index(area(stop))
    if last < first:
        raise ValueError(f"{stop} is reached before {start}; try route({stop!r}, {start!r}).")
    return PATHWAY[first : last + 1]


def delays(start="retina", stop="finger"):
    """List the steps of a route: (from, to, ms of the earliest signal, ms of the typical one).

    The steps of either kind add up to the difference between the route's two ends.
    """
    stations = route(start, stop)
    return [
        (a.name, b.name, b.earliest_ms - a.earliest_ms, b.typical_ms - a.typical_ms)
        for a, b in zip(stations, stations[1:], strict=False)
    ]


def reached(ms):
    """Return (typically, early): names of the areas reached `ms` milliseconds after the picture.

    typically   the typical signal has arrived;  early: the earliest has, the typical has not
    """
    typically = tuple(a.name for a in PATHWAY if a.typical_ms <= ms)
    return typically, tuple(a.name for a in PATHWAY if a.earliest_ms <= ms < a.typical_ms)


def spikes(ms, rate=100):
    """Count the spikes that fit into `ms` milliseconds at `rate` spikes per second, as a float.

    100 per second is fast for a cortical neuron: about one spike per step of 10 ms, too few to
    send a firing rate, and no time to go around a loop (N36).
    Raises ValueError, quoting both, for what is below 0.
    """
    if ms < 0 or rate < 0:
        raise ValueError(f"ms={ms} and rate={rate} cannot be negative; try ms=10, rate=100.")
    return ms * rate / 1000
