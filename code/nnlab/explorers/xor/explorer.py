"""The XOR explorer: two hidden units by their weights, in input space and in hidden space."""

from typing import NamedTuple

import numpy as np

from nnlab._validation import multiple, one_of
from nnlab.explorers.core import Choice, Explorer, Slider
from nnlab.explorers.xor.line import line
from nnlab.explorers.xor.starts import EVERY, GRID, MOST, RUNS, last_epoch, starts
from nnlab.explorers.xor.view import CLASSES, NOTHING, UNITS, XORView, first_state, page_data
from nnlab.xor import INPUTS, Net


class XORState(NamedTuple):
    """One state: `net`, and for the rows of `nnlab.xor.INPUTS` what it makes of them.

    hidden    array (4, 2): the places in hidden space
    scores    array (4,): what goes into the last sigmoid;  outputs: what comes out
    right     array (4,) of bools; a score of 0 is on the boundary itself and counts as wrong
    """

    net: Net
    hidden: np.ndarray
    scores: np.ndarray
    outputs: np.ndarray
    right: np.ndarray


class XORExplorer(Explorer):
    """Move two hidden units' boundaries and see the four points of XOR move in hidden space.

    start  "by hand" (NAND, OR, AND), "tanh solved", "tanh stuck", "relu solved" or "relu stuck"
    epoch  of the training run, a multiple of 10 up to 500; its end if not given
    unit   "hidden 1", "hidden 2" or "output": whose weights the sliders hold
    Raises ValueError or TypeError, quoting what was given.
    """

    def __init__(self, start="by hand", epoch=None, unit="hidden 1"):
        which = list(RUNS).index(one_of("start", start, RUNS))
        last = last_epoch(which)
        epoch = last if epoch is None else multiple("epoch", epoch, EVERY, last)
        chosen = UNITS.index(one_of("unit", unit, UNITS))
        super().__init__(
            XORView(data=page_data(), **first_state(which, epoch, chosen)), _controls()
        )

    @property
    def result(self):
        """What nnlab computes from the weights on screen, an `XORState`."""
        (a, b, c), (d, e, f), (*v, last) = np.reshape(self.view.current, (3, 3)).tolist()
        activation = starts()[self.view.start_index]["activation"]
        net = Net(np.array([[a, b], [d, e]]), np.array([c, f]), np.array(v), last, activation)
        scores = net.scores(INPUTS)
        right = (2 * CLASSES - 1) * scores > NOTHING
        return XORState(net, net.hidden(INPUTS), scores, net(INPUTS), right)

    @property
    def snippet(self):
        """The lines that make this net and give its outputs."""
        a, b, c, d, e, f, v1, v2, last = (f"{value:g}" for value in self.view.current)
        net = f"[[{a}, {b}], [{d}, {e}]], [{c}, {f}], [{v1}, {v2}], {last}"
        activation = self.result.net.activation
        return f'from nnlab.xor import INPUTS, Net\n\nNet({net}, "{activation}")(INPUTS)'

    @property
    def line(self):
        """One line: how many are right, which are not, the outputs, and units that part nothing."""
        return line(self.view, self.result)

    def still(self):
        """A still picture of both spaces with their boundaries; symbols and numbers only."""
        from nnlab.drawing import planes, style  # Matplotlib costs 0.3 s: only for a picture

        return style.svg_text(planes.xor_picture(self.result.net))


def _controls():
    weights = {"w1": "w₁", "w2": "w₂", "b": "b"}
    return [
        Choice("start", {f"start{i}": name for i, name in enumerate(RUNS)}, whole=True),
        Slider("epoch", 0, "last_epoch", by=EVERY),
        Choice("unit", {f"unit{i}": name for i, name in enumerate(UNITS)}),
        *(Slider(name, -MOST, MOST, by=1 / GRID, text=text) for name, text in weights.items()),
    ]
