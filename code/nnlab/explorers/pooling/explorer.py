"""The pooling explorer: move the responses, and see which pooled numbers stay."""

from typing import NamedTuple

import numpy as np

from nnlab._validation import count, one_of
from nnlab.convnet import move, pool, shift_change
from nnlab.explorers.core import Choice, Explorer, Slider
from nnlab.explorers.pooling.line import line
from nnlab.explorers.pooling.view import KINDS, RANGES, RESPONSES, PoolingView, page_data

OPTIONS = {"max": "max", "average": "average", "sum": "sum", "sum_of_squares": "sum_of_squares"}


class Pooled(NamedTuple):
    """One state of the explorer.

    moved          float array (16,): the responses, moved
    before, after  arrays: what pooling makes of the responses in place, and of the moved ones
    input_change   |moved - in place| / |in place|;  change: the same of the pooled numbers
    dropped        entries at the end that no window reaches
    """

    moved: np.ndarray
    before: np.ndarray
    after: np.ndarray
    input_change: float
    change: float
    dropped: int


class PoolingExplorer(Explorer):
    """Pool 16 responses in windows side by side, and move the responses under the windows.

    kind    "max", "average", "sum" or "sum_of_squares";  window: 1 to 16 entries
    shift   entries to the right, -5 to 5
    Raises ValueError or TypeError, quoting what was given.
    Source: NYU DLSP20 week 3-1 lists pooling after the linear and the pointwise step.
    """

    def __init__(self, kind="max", window=2, shift=1):
        given = {"window": window, "shift": shift}
        state = {name: count(name, value, *RANGES[name]) for name, value in given.items()}
        which = KINDS.index(one_of("kind", kind, KINDS))
        view = PoolingView(data=page_data(), kind_index=which, **state)
        sliders = [Slider(name, *ends) for name, ends in RANGES.items()]
        super().__init__(view, [Choice("kind", OPTIONS), *sliders])

    @property
    def result(self):
        """What `nnlab.convnet.pool` makes of the responses in place and moved, a `Pooled`."""
        view, x = self.view, np.array([RESPONSES])
        moved, window = move(x, right=view.shift), (1, view.window)
        before, after = (pool(row, window, kind=view.kind)[0] for row in (x, moved))
        changes = (
            shift_change(x, (0, view.shift), size, kind=kind)
            for size, kind in (((1, 1), "max"), (window, view.kind))
        )
        return Pooled(moved[0], before, after, *changes, x.shape[1] % view.window)

    @property
    def snippet(self):
        """The lines that measure the change of the pooled numbers again."""
        view = self.view
        return (
            "from nnlab.convnet import shift_change\n\n"
            f"x = [{[*RESPONSES]}]\n"
            f'shift_change(x, (0, {view.shift}), (1, {view.window}), kind="{view.kind}")'
        )

    @property
    def line(self):
        """One line: the shift, how many pooled numbers changed, and both changes."""
        return line(self.view, self.result)

    def still(self):
        """A still picture: the moved responses, and the pooled numbers before and after."""
        from nnlab.explorers.pooling.still import still  # Matplotlib costs 0.3 s

        return still(self.view, self.result)
