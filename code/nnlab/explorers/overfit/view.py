"""The view of the overfit explorer: its state, and the points that it fits."""

from functools import cache

import traitlets

from nnlab.explorers.core import View
from nnlab.learning import noisy_wave

DEGREE = 12  # the largest
COUNTS = (15, 60, 15)  # of training points: least, most, step
POWERS = (-7, 1)  # of ten, for lambda; the least stands for no penalty
VALIDATION = {"count": 100, "seed": 100}


def penalty_of(power):
    """Return lambda: a power of ten, or 0.0 at the slider's left end."""
    return 0.0 if power == POWERS[0] else 10.0**power


@cache
def tables():
    """Return what the page fits: training points of each count, validation points, penalties."""
    least, most, by = COUNTS
    sets = [noisy_wave(count) for count in range(least, most + 1, by)]
    return {
        "train": [[axis.tolist() for axis in points] for points in sets],
        "validation": [axis.tolist() for axis in noisy_wave(**VALIDATION)],
        "penalties": [penalty_of(power) for power in range(POWERS[0], POWERS[1] + 1)],
        "counts": [*COUNTS],
        "powers": [*POWERS],
        "degree": DEGREE,
    }


class OverfitView(View):
    """The picture; its traits are the state. power: of ten, for lambda."""

    degree = traitlets.Int(3, min=0, max=DEGREE).tag(sync=True)
    power = traitlets.Int(POWERS[0], min=POWERS[0], max=POWERS[1]).tag(sync=True)
    points = traitlets.Int(COUNTS[0], min=COUNTS[0], max=COUNTS[1]).tag(sync=True)
