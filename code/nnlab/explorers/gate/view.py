"""The view of the gate explorer: its state, and the tables of the gates."""

import traitlets

from nnlab.explorers.core import View
from nnlab.explorers.core.numbers import on_grid
from nnlab.xor import BOX, INPUTS, truth_table

TARGETS = ("AND", "OR", "NAND", "XOR")
GRID, MOST = 20, 40  # weights are multiples of 1/20 from -40 to 40, as in the XOR explorer
FINE = 100  # the place whose height is told is in hundredths
LOW, HIGH = BOX[0]
NOTHING = 1e-9  # what rounding may leave of a score that is 0


def place_on_grid(value):
    """Return a coordinate as the view keeps it: in hundredths, within the picture."""
    return max(LOW, on_grid(value, FINE, HIGH))


def _weight():
    return traitlets.Float(0.0, min=-MOST, max=MOST).tag(sync=True)


def _coordinate():
    return traitlets.Float(0.5, min=LOW, max=HIGH).tag(sync=True)


class GateView(View):
    """The picture; its traits are the state: w1, w2, b, and the place (x1, x2) looked at."""

    target_index = traitlets.Int(0, min=0, max=len(TARGETS) - 1).tag(sync=True)
    w1, w2, b = _weight(), _weight(), _weight()
    x1, x2 = _coordinate(), _coordinate()

    @property
    def target(self):
        return TARGETS[self.target_index]

    @traitlets.validate("w1", "w2", "b")
    def _keep_on_grid(self, proposal):
        return on_grid(proposal.value, GRID, MOST)

    @traitlets.validate("x1", "x2")
    def _keep_in_picture(self, proposal):
        return place_on_grid(proposal.value)


def page_data():
    """What the page computes with: the corners, the gates' tables, and the grid of the weights."""
    return {
        "corners": INPUTS.tolist(),
        "targets": list(TARGETS),
        "tables": [truth_table(name).tolist() for name in TARGETS],
        "box": [LOW, HIGH],
        "grid": GRID,
        "most": MOST,
        "fine": FINE,
        "nothing": NOTHING,
    }
