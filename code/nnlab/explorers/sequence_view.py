"""The view of `SequenceExplorer`: its state, and the limit that follows from it."""

import traitlets

from nnlab._validation import LARGEST
from nnlab.explorers.base import View, script, style
from nnlab.motifs.sequences import DECISIONS
from nnlab.words import WORDS

THRESHOLDS = (-50, 50)
FILES = (
    "frame.js",
    "pointer.js",
    "formulas.js",
    "cells.js",
    "convolution1d_layout.js",
    "convolution1d_edit.js",
    "sequence_compute.js",
    "sequence_layout.js",
    "sequence_draw.js",
    "sequence_gradient.js",
    "sequence.js",
)
ENTRY = {"min": -LARGEST, "max": LARGEST}


class SequenceView(View):
    """The picture; its traits are the state, and `last_step` follows from it."""

    x = traitlets.List(traitlets.Int(**ENTRY), minlen=1).tag(sync=True)
    w = traitlets.List(traitlets.Int(**ENTRY), minlen=1).tag(sync=True)
    threshold = traitlets.Int(0, min=THRESHOLDS[0], max=THRESHOLDS[1]).tag(sync=True)
    decision_index = traitlets.Int(0, min=0, max=len(DECISIONS) - 1).tag(sync=True)
    step = traitlets.Int(0, min=0).tag(sync=True)
    last_step = traitlets.Int(0).tag(sync=True)

    _esm = script(*FILES)
    _css = style("frame.css", "cells.css", "sequence.css")
    word_keys = tuple(key for key in WORDS["en"] if key.startswith("sequence_"))

    @property
    def decision(self):
        """How the scores become one number: "max" or "sum"."""
        return DECISIONS[self.decision_index]

    @traitlets.validate("step")
    def _keep_step_in_reach(self, proposal):
        return min(proposal.value, max(0, len(self.x) - len(self.w)))

    @traitlets.observe("x", "w")
    def _follow(self, _change):
        self.last_step = max(0, len(self.x) - len(self.w))
