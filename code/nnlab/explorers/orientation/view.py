"""The view of the orientation explorer: its state, and the sizes that the page computes with."""

import traitlets

from nnlab.explorers.core import View

KINDS = ("simple", "max", "sum", "sum_of_squares", "energy")
SIZE = 48  # pixels along the side of the picture, as shift_tolerance takes it
OFFSETS = (-4, -2, 0, 2, 4)  # where the simple cells of a pool sit
# low, high and step; halves are floats without rounding, in Python as on the page.
RANGES = {"angle": (0, 175, 5), "offset": (-12, 12, 0.5), "wavelength": (4, 12, 1)}
TURNS = tuple(range(0, 181, 5))
PLACES = tuple(k / 4 for k in range(-48, 49))
BAR = {"width": 3.0, "length": 16.0}
SILENT = 0.05  # answers below count as silence: the best are about 4


def page_data():
    """Return what the page computes with."""
    ranges = {name: [*limits] for name, limits in RANGES.items()}
    sizes = {"size": SIZE, "silent": SILENT, "bar": BAR}
    curves = {"turns": [*TURNS], "places": [*PLACES], "offsets": [*OFFSETS]}
    return {"kinds": [*KINDS], "ranges": ranges} | sizes | curves


class OrientationView(View):
    """The picture; its traits are the state."""

    kind_index = traitlets.Int(0, min=0, max=len(KINDS) - 1).tag(sync=True)
    angle = traitlets.Int(90, min=0, max=RANGES["angle"][1]).tag(sync=True)
    offset = traitlets.Float(0.0, min=RANGES["offset"][0], max=RANGES["offset"][1]).tag(sync=True)
    wavelength = traitlets.Int(8, min=4, max=12).tag(sync=True)

    @property
    def kind(self):
        return KINDS[self.kind_index]
