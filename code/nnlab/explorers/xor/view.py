"""The view of the XOR explorer: its state, kept in step as the page keeps it."""

import traitlets

from nnlab.explorers.core import View
from nnlab.explorers.xor.starts import EVERY, GRID, MOST, RUNS, last_epoch, on_grid, starts
from nnlab.xor import BOX, INPUTS, truth_table

UNITS = ("hidden 1", "hidden 2", "output")
WEIGHT = {"min": -MOST, "max": MOST}
NOTHING = 1e-9  # what rounding may leave of a sum that is 0
CLASSES = truth_table("XOR")


class XORView(View):
    """The picture; its traits are the state.

    w1, w2, b   of the unit held[2], what the three sliders hold
    weights     all nine, loaded at start held[0] and epoch held[1]; those of unit held[2] may be
                older than its sliders
    """

    start_index = traitlets.Int(0, min=0, max=len(RUNS) - 1).tag(sync=True)
    epoch = traitlets.Int(0, min=0).tag(sync=True)
    unit_index = traitlets.Int(0, min=0, max=len(UNITS) - 1).tag(sync=True)
    w1 = traitlets.Float(0.0, **WEIGHT).tag(sync=True)
    w2 = traitlets.Float(0.0, **WEIGHT).tag(sync=True)
    b = traitlets.Float(0.0, **WEIGHT).tag(sync=True)
    weights = traitlets.List(traitlets.Float(), minlen=9, maxlen=9).tag(sync=True)
    held = traitlets.List(traitlets.Int(), minlen=3, maxlen=3).tag(sync=True)
    last_epoch = traitlets.Int(0).tag(sync=True)

    @property
    def start(self):
        return list(RUNS)[self.start_index]

    @property
    def unit(self):
        return UNITS[self.unit_index]

    @property
    def fresh(self):
        """The nine weights of the chosen start at the chosen epoch, before any touch."""
        return starts()[self.start_index]["weights"][round(self.epoch / EVERY)]

    @property
    def current(self):
        """The nine weights on screen."""
        weights = list(self.weights)
        first = 3 * self.held[2]
        weights[first : first + 3] = map(on_grid, (self.w1, self.w2, self.b))
        return weights

    @property
    def touched(self):
        return self.current != self.fresh

    @traitlets.validate("epoch")
    def _keep_epoch_in_reach(self, proposal):
        return min(round(proposal.value / EVERY) * EVERY, last_epoch(self.start_index))

    @traitlets.validate("w1", "w2", "b")
    def _keep_on_grid(self, proposal):
        return on_grid(proposal.value)

    @traitlets.observe("start_index", "epoch", "unit_index")
    def _settle(self, _change):
        """Load another start or epoch, or put another unit on the sliders: all at once."""
        start, epoch, _ = self.held
        last = last_epoch(self.start_index)
        self.last_epoch = max(self.last_epoch, last)  # before the epoch, or its slider cuts it
        now = self.epoch if start == self.start_index else last
        if self.held != [self.start_index, now, self.unit_index]:
            self._load(now, kept=(start, epoch) == (self.start_index, now))
        self.last_epoch = last

    def _load(self, now, kept):
        with self.hold_trait_notifications():
            self.epoch = now
            self.weights = self.current if kept else self.fresh
            self.held = [self.start_index, now, self.unit_index]
            first = 3 * self.unit_index
            self.w1, self.w2, self.b = self.weights[first : first + 3]


def first_state(start, epoch, unit):
    """The state in which the explorer begins, with nothing touched."""
    weights = starts()[start]["weights"][epoch // EVERY]
    w1, w2, b = weights[3 * unit : 3 * unit + 3]
    held = [start, epoch, unit]
    places = {"start_index": start, "epoch": epoch, "unit_index": unit, "held": held}
    return {**places, "weights": weights, "w1": w1, "w2": w2, "b": b}


def page_data():
    """What the page computes with: the starts, the four points, and the grid of the weights."""
    return {
        "starts": starts(),
        "corners": INPUTS.tolist(),
        "classes": CLASSES.tolist(),
        "nothing": NOTHING,
        "every": EVERY,
        "grid": GRID,
        "most": MOST,
        "box": list(BOX[0]),
    }
