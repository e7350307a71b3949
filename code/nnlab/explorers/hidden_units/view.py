"""The view of the hidden-units explorer: its state, and the nets that travel with it."""

import functools
import json

import traitlets

from nnlab.explorers.core import View
from nnlab.explorers.hidden_units.weights import (
    EVERY,
    FILE,
    LAST,
    MOST_UNITS,
    NAMES,
    net_of,
    points_of,
    unpack,
)
from nnlab.folding.units import BOX

MARKS = "●▲"  # of class 0 and class 1, as the drawing has them


@functools.cache
def sets():
    """The data sets and their runs, as in the file, in the order of `NAMES`."""
    known = json.loads(FILE.read_text("utf-8"))
    return [known[name] for name in NAMES]


class HiddenUnitsView(View):
    """The picture; its traits are the state. one: the unit shown alone, 0 for the sum of all."""

    dataset_index = traitlets.Int(0, min=0, max=len(NAMES) - 1).tag(sync=True)
    units = traitlets.Int(3, min=1, max=MOST_UNITS).tag(sync=True)
    epoch = traitlets.Int(LAST, min=0, max=LAST).tag(sync=True)
    one = traitlets.Int(0, min=0).tag(sync=True)
    last_one = traitlets.Int(3).tag(sync=True)

    @property
    def dataset(self):
        return NAMES[self.dataset_index]

    @property
    def points(self):
        """The chosen data set as `Points`."""
        return points_of(sets()[self.dataset_index])

    def run(self, units=None):
        """The run with that many units, by default the chosen one: a dict as in the file."""
        return sets()[self.dataset_index]["runs"][(units or self.units) - 1]

    def net(self, epoch=None, units=None):
        """The `Net` after `epoch` epochs of the run with so many units; as chosen by default."""
        rows = unpack(self.run(units)["weights"], 4 * (units or self.units) + 1)
        return net_of(rows[(self.epoch if epoch is None else epoch) // EVERY])

    @traitlets.validate("epoch")
    def _keep_a_kept_epoch(self, proposal):
        return round(proposal.value / EVERY) * EVERY

    @traitlets.validate("one")
    def _keep_one_in_reach(self, proposal):
        return min(proposal.value, self.units)

    @traitlets.observe("units")
    def _follow(self, _change):
        self.one = min(self.one, self.units)
        self.last_one = self.units


def page_data():
    """What the page computes with: the data sets with their runs, and what their numbers mean."""
    return {
        "sets": sets(),
        "names": list(NAMES),
        "every": EVERY,
        "last": LAST,
        "box": list(BOX[0]),
        "marks": list(MARKS),
    }
