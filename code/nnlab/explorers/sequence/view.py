"""The view of `SequenceExplorer`: its state, and the limit that follows from it."""

import traitlets

from nnlab._validation import LARGEST
from nnlab.explorers.core import View
from nnlab.motifs.sequences import DECISIONS

THRESHOLDS = (-50, 50)
ENTRY = {"min": -LARGEST, "max": LARGEST}


class SequenceView(View):
    """The picture; its traits are the state, and `last_step` follows from it."""

    x = traitlets.List(traitlets.Int(**ENTRY), minlen=1).tag(sync=True)
    w = traitlets.List(traitlets.Int(**ENTRY), minlen=1).tag(sync=True)
    threshold = traitlets.Int(0, min=THRESHOLDS[0], max=THRESHOLDS[1]).tag(sync=True)
    decision_index = traitlets.Int(0, min=0, max=len(DECISIONS) - 1).tag(sync=True)
    step = traitlets.Int(0, min=0).tag(sync=True)
    last_step = traitlets.Int(0).tag(sync=True)

    @property
    def decision(self):
        """How the scores become one number: "max" or "sum"."""
        return DECISIONS[self.decision_index]

    @property
    def window(self):
        """The entries of x under the motif."""
        return self.x[self.step : self.step + len(self.w)]

    @property
    def _last(self):
        return max(0, len(self.x) - len(self.w))

    @traitlets.validate("step")
    def _keep_step_in_reach(self, proposal):
        return min(proposal.value, self._last)

    @traitlets.observe("x", "w")
    def _follow(self, _change):
        self.step = min(self.step, self._last)
        self.last_step = self._last
