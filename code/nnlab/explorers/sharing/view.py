"""The view of the sharing explorer: its state, and the matrices that make weights."""

import traitlets

from nnlab.explorers.core import View

# Rows: the weights; columns: the parameters. In quarters and halves, so sums are exact.
MATRICES = {
    "copies": [[1.0, 0.0], [1.0, 0.0], [0.0, 1.0], [0.0, 1.0]],
    "mixtures": [[1.0, 0.0], [0.5, 0.5], [0.5, -0.5], [0.0, 1.0]],
}
NAMES = tuple(MATRICES)
PLACES = (-2, 2, 0.25)  # of parameters and targets: least, most, step
RATES = (0, 1, 0.125)
END = 2.5  # of the number lines; a long step leads beyond
DATA = {"matrices": [*MATRICES.values()], "names": [*NAMES], "places": [*PLACES], "end": END}


def _float(value, limits):
    return traitlets.Float(value, min=limits[0], max=limits[1]).tag(sync=True)


class SharingView(View):
    """The picture; its traits are the state. bend: whether w = tanh(A u); targets: four floats."""

    matrix_index = traitlets.Int(0, min=0, max=len(NAMES) - 1).tag(sync=True)
    bend = traitlets.Bool(False).tag(sync=True)
    u1 = _float(0, PLACES)
    u2 = _float(0, PLACES)
    rate = _float(0, RATES)
    targets = traitlets.List(traitlets.Float()).tag(sync=True)

    @property
    def matrix(self):
        return NAMES[self.matrix_index]
