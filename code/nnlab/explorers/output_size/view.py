"""The view of the output-size explorer: its state and the ranges of it."""

import traitlets

from nnlab.explorers.core import View

RANGES = {
    "n": (4, 100),
    "kernel": (1, 11),
    "stride": (1, 4),
    "padding": (0, 4),
    "dilation": (1, 3),
}


def _within(name):
    low, high = RANGES[name]
    return traitlets.Int(low, min=low, max=high).tag(sync=True)


class OutputSizeView(View):
    """The picture; its traits are the state."""

    n = _within("n")
    kernel = _within("kernel")
    stride = _within("stride")
    padding = _within("padding")
    dilation = _within("dilation")

    @property
    def reach(self):
        """Entries from a window's first to its last, the first not counted."""
        return self.dilation * (self.kernel - 1)

    @property
    def span(self):
        """Entries from the first to the last that one window reads, both counted."""
        return self.reach + 1

    @property
    def padded(self):
        """Entries of the input with its zeros."""
        return self.n + 2 * self.padding
