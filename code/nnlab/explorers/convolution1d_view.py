"""The view of the one-dimensional explorer: its state, kept possible."""

import traitlets

from nnlab._validation import LARGEST
from nnlab.explorers.base import View, script, style
from nnlab.words import WORDS

MOST_PADDING = 4
MOST_STEPS = 19  # 12 entries, 4 zeros on each side, a kernel of 1
FILES = (
    "frame.js",
    "pointer.js",
    "formulas.js",
    "cells.js",
    "convolution1d_compute.js",
    "convolution1d_layout.js",
    "convolution1d_edit.js",
    "convolution1d_sum.js",
    "convolution1d.js",
)


class Convolution1DView(View):
    """The picture; its traits are the state, and `last_step` follows from it."""

    x = traitlets.List(traitlets.Int(min=-LARGEST, max=LARGEST), minlen=1).tag(sync=True)
    w = traitlets.List(traitlets.Int(min=-LARGEST, max=LARGEST), minlen=1).tag(sync=True)
    stride = traitlets.Int(1, min=1, max=4).tag(sync=True)
    padding = traitlets.Int(0, min=0, max=MOST_PADDING).tag(sync=True)
    dilation = traitlets.Int(1, min=1, max=3).tag(sync=True)
    flip = traitlets.Bool(False).tag(sync=True)
    step = traitlets.Int(0, min=0).tag(sync=True)
    last_step = traitlets.Int(0).tag(sync=True)

    _esm = script(*FILES)
    _css = style("frame.css", "cells.css")
    word_keys = tuple(key for key in WORDS["en"] if key.startswith("convolution1d_"))

    @property
    def room(self):
        """Entries that the window can move along; negative where it does not fit."""
        span = self.dilation * (len(self.w) - 1) + 1
        return len(self.x) + 2 * self.padding - span

    @traitlets.validate("step")
    def _keep_step_in_reach(self, proposal):
        return min(proposal.value, max(0, self.room // self.stride))

    @traitlets.observe("x", "w", "stride", "padding", "dilation")
    def _follow(self, change):
        if self.room >= 0:
            self.step = min(self.step, self.room // self.stride)
            self.last_step = self.room // self.stride
