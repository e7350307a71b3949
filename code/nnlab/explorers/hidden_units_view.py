"""The view of `HiddenUnitsExplorer`: its state, and the nets that travel with it."""

import functools
import json

import traitlets

from nnlab.explorers.base import View, script, style
from nnlab.explorers.hidden_units_weights import (
    EVERY,
    FILE,
    LAST,
    MOST_UNITS,
    NAMES,
    net_of,
    points_of,
    unpack,
)
from nnlab.words import WORDS

FILES = (
    "frame.js",
    "pointer.js",
    "cells.js",
    "plane.js",
    "hidden_units_compute.js",
    "hidden_units_layout.js",
    "hidden_units_draw.js",
    "hidden_units.js",
)


@functools.cache
def runs():
    """The data sets and runs of the file, in the order of `NAMES`."""
    known = json.loads(FILE.read_text("utf-8"))
    return [known[name] for name in NAMES]


class HiddenUnitsView(View):
    """The picture; its traits are the state. one: the unit shown alone, 0 for the sum of all."""

    runs = traitlets.List().tag(sync=True)
    data_index = traitlets.Int(0, min=0, max=len(NAMES) - 1).tag(sync=True)
    units = traitlets.Int(3, min=1, max=MOST_UNITS).tag(sync=True)
    epoch = traitlets.Int(LAST, min=0, max=LAST).tag(sync=True)
    one = traitlets.Int(0, min=0).tag(sync=True)
    last_one = traitlets.Int(3).tag(sync=True)

    _esm = script(*FILES)
    _css = style("frame.css", "cells.css", "plane.css", "hidden_units.css")
    word_keys = tuple(key for key in WORDS["en"] if key.startswith("hidden_units_"))

    @property
    def data(self):
        return NAMES[self.data_index]

    @property
    def points(self):
        """The chosen data set as `Points`."""
        return points_of(self.runs[self.data_index])

    def run(self, units=None):
        """The run with that many units, by default the chosen one: a dict as in the file."""
        return self.runs[self.data_index]["runs"][(units or self.units) - 1]

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
