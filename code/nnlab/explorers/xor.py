"""The XOR explorer: two hidden units by their weights, in input space and in hidden space."""

from typing import NamedTuple

import numpy as np

from nnlab import _validation
from nnlab.explorers.base import Choice, Explorer, Slider, show_number
from nnlab.explorers.xor_starts import EVERY, GRID, MOST, RUNS, starts
from nnlab.explorers.xor_view import UNITS, XORView, first_state
from nnlab.language import say
from nnlab.xor import INPUTS, Net, truth_table

NOTHING = 1e-9  # what rounding may leave of a sum that is 0
CLASSES = truth_table("XOR")


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


TRAINED_HEIGHTS = (570, 840)


class XORExplorer(Explorer):
    """Move two hidden units' boundaries and see the four points of XOR move in hidden space.

    start  "by hand" (NAND, OR, AND), "tanh solved", "tanh stuck", "relu solved" or "relu stuck"
    epoch  of the training run, a multiple of 10 up to 500; its end if not given
    unit   "hidden 1", "hidden 2" or "output": whose weights the sliders hold
    Raises ValueError or TypeError, quoting what was given.
    """

    heights = (520, 700)

    def __init__(self, start="by hand", epoch=None, unit="hidden 1"):
        which = list(RUNS).index(_validation.one_of("start", start, RUNS))
        last = (len(starts()[which]["weights"]) - 1) * EVERY
        epoch = last if epoch is None else _validation.count("epoch", epoch, 0, last)
        if epoch % EVERY:
            raise ValueError(f"epoch={epoch} was not kept; try {epoch // EVERY * EVERY}.")
        chosen = UNITS.index(_validation.one_of("unit", unit, UNITS))
        super().__init__(XORView(**first_state(which, epoch, chosen)), _controls())
        if which:  # a trained net has more to say: merged points, dead units, its seed
            self.heights = TRAINED_HEIGHTS

    @property
    def result(self):
        """What nnlab computes from the weights on screen, an `XORState`."""
        view = self.view
        (a, b, c), (d, e, f), (*v, last) = np.reshape(view.current, (3, 3)).tolist()
        activation = view.starts[view.start_index]["activation"]
        net = Net(np.array([[a, b], [d, e]]), np.array([c, f]), np.array(v), last, activation)
        scores = net.scores(INPUTS)
        right = (2 * CLASSES - 1) * scores > NOTHING
        return XORState(net, net.hidden(INPUTS), scores, net(INPUTS), right)

    @property
    def code(self):
        """The lines that make this net and give its outputs."""
        a, b, c, d, e, f, v1, v2, last = (f"{value:g}" for value in self.view.current)
        net = f"[[{a}, {b}], [{d}, {e}]], [{c}, {f}], [{v1}, {v2}], {last}"
        activation = self.result.net.activation
        return f'from nnlab.xor import INPUTS, Net\n\nNet({net}, "{activation}")(INPUTS)'

    def summary(self):
        """One line: how many are right, which are not, the outputs, and units that part nothing."""
        result = self.result
        wrong = [_corner(i) for i in range(4) if not result.right[i]]
        said = [say("xor_right", right=4 - len(wrong))]
        if wrong:
            said.append(say("xor_wrong", points=", ".join(wrong)))
        said.append("y = " + ", ".join(map(show_number, result.outputs)))
        said += [*_merged(result.hidden), *_idle(result), self._source()]
        return " · ".join(said)

    def _source(self):
        seed = self.view.starts[self.view.start_index]["seed"]
        if self.view.touched:
            return say("xor_own")
        return say("xor_gates") if seed < 0 else say("xor_seed", seed=seed, epoch=self.view.epoch)

    def picture(self):
        """A still picture of both spaces with their boundaries; symbols and numbers only."""
        from nnlab.drawing import planes, style  # Matplotlib costs 0.3 s: only for a picture

        return style.svg_text(planes.xor_picture(self.result.net))


def _controls():
    weights = {"w1": "w₁", "w2": "w₂", "b": "b"}
    return [
        Choice("start", {f"xor_start{i}": name for i, name in enumerate(RUNS)}, whole=True),
        Slider("epoch", 0, "last_epoch", by=EVERY),
        Choice("unit", {f"xor_unit{i}": name for i, name in enumerate(UNITS)}),
        *(Slider(name, -MOST, MOST, by=1 / GRID, text=text) for name, text in weights.items()),
    ]


def _corner(i):
    return f"({INPUTS[i][0]},{INPUTS[i][1]})"


def _merged(hidden):
    """Points of both classes that have one place in hidden space, to the table's two decimals."""
    shown = ["({})".format(", ".join(map(show_number, point))) for point in hidden]
    said = []
    for place in dict.fromkeys(shown):
        members = [i for i in range(4) if shown[i] == place]
        if len({int(CLASSES[i]) for i in members}) > 1:
            points = ", ".join(map(_corner, members))
            said.append(say("xor_same", points=points, place=place))
    return said


def _idle(result):
    """What units do that part nothing: no boundary, dead, or all points on one side."""
    net, said = result.net, []
    columns = [*net.preactivations(INPUTS).T, result.scores]
    weights = [*net.w1, net.w2]
    for i, (values, w, b) in enumerate(zip(columns, weights, [*net.b1, net.b2], strict=True)):
        unit = say(f"xor_unit{i}")
        if not np.any(w):
            said.append(say("xor_flat", unit=unit, b=show_number(b)))
        elif i < 2 and net.activation == "relu" and (values <= NOTHING).all():
            said.append(say("xor_dead", unit=unit))
        elif (values > NOTHING).all() or (values < -NOTHING).all():
            said.append(say("xor_side", unit=unit, side="+" if values[0] > 0 else "−"))
    return said
