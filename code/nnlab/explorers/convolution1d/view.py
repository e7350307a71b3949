"""The view of the one-dimensional explorer: its state, kept possible."""

import traitlets

from nnlab.explorers.core import View

# A cell shows one digit and a sign, so that twenty cells fit a phone: 12 entries, 4 zeros on each
# side; a kernel of one then has outputs 0 to 19.
MOST = {"entry": 9, "stride": 4, "padding": 4, "dilation": 3, "step": 19}
ENTRY = {"min": -MOST["entry"], "max": MOST["entry"]}


class Convolution1DView(View):
    """The picture; its traits are the state, and `last_step` follows from it."""

    x = traitlets.List(traitlets.Int(**ENTRY), minlen=1).tag(sync=True)
    w = traitlets.List(traitlets.Int(**ENTRY), minlen=1).tag(sync=True)
    stride = traitlets.Int(1, min=1, max=MOST["stride"]).tag(sync=True)
    padding = traitlets.Int(0, min=0, max=MOST["padding"]).tag(sync=True)
    dilation = traitlets.Int(1, min=1, max=MOST["dilation"]).tag(sync=True)
    flip = traitlets.Bool(False).tag(sync=True)
    step = traitlets.Int(0, min=0).tag(sync=True)
    last_step = traitlets.Int(0).tag(sync=True)

    @property
    def sliding(self):
        """Stride, padding and dilation, as the functions of `nnlab.convolution` take them."""
        return {name: getattr(self, name) for name in ("stride", "padding", "dilation")}

    @property
    def span(self):
        """Entries from the first to the last that one window reads."""
        return self.dilation * (len(self.w) - 1) + 1

    @property
    def room(self):
        """Entries that the window can move along; negative where it does not fit."""
        return len(self.x) + 2 * self.padding - self.span

    @traitlets.validate("step")
    def _keep_step_in_reach(self, proposal):
        return min(proposal.value, max(0, self.room // self.stride))

    @traitlets.observe("x", "w", "stride", "padding", "dilation")
    def _follow(self, change):
        if self.room >= 0:
            self.step = min(self.step, self.room // self.stride)
            self.last_step = self.room // self.stride
