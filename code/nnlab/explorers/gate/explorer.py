"""The gate explorer: one neuron by its weights, against the truth table of a gate."""

from typing import NamedTuple

import numpy as np

from nnlab._validation import number, one_of, pair, quoted
from nnlab.explorers.core import Choice, Explorer, Slider
from nnlab.explorers.core.numbers import on_grid
from nnlab.explorers.gate.line import line
from nnlab.explorers.gate.view import (
    GRID,
    HIGH,
    LOW,
    MOST,
    NOTHING,
    TARGETS,
    GateView,
    page_data,
    place_on_grid,
)
from nnlab.xor import Gate, truth_table


class GateState(NamedTuple):
    """One state: `gate`, and what it makes of the rows of `nnlab.xor.INPUTS`.

    scores   array (4,): what goes into the sigmoid;  outputs: what comes out
    right    array (4,) of bools; a score of 0 is on the boundary itself and counts as wrong
    height   the output at the place that is looked at
    """

    gate: Gate
    scores: np.ndarray
    outputs: np.ndarray
    right: np.ndarray
    height: float


class GateExplorer(Explorer):
    """Move the boundary of one neuron until its answers are those of a gate.

    target  "AND", "OR", "NAND" or "XOR": what the answers are held against
    w1, w2, b  multiples of 0.05 from -40 to 40
    at      the place (x1, x2) whose height is told, from -0.5 to 1.5
    Raises ValueError or TypeError, quoting what was given.
    """

    def __init__(self, target="AND", w1=20, w2=20, b=-10, at=(0.75, 0)):
        which = TARGETS.index(one_of("target", target, TARGETS))
        given = {"w1": w1, "w2": w2, "b": b}
        weights = {name: _weight(name, value) for name, value in given.items()}
        x1, x2 = (place_on_grid(number("at", one, LOW, HIGH)) for one in pair("at", at))
        state = {"target_index": which, **weights, "x1": x1, "x2": x2}
        super().__init__(GateView(data=page_data(), **state), _controls())

    @property
    def result(self):
        """What nnlab computes from the weights on screen, a `GateState`."""
        view = self.view
        gate = Gate(view.w1, view.w2, view.b)
        scores = gate.scores()
        right = (2 * truth_table(view.target) - 1) * scores > NOTHING
        return GateState(gate, scores, gate(), right, float(gate([[view.x1, view.x2]])[0]))

    @property
    def snippet(self):
        """The lines that make this neuron and give its outputs."""
        w1, w2, b = (f"{value:g}" for value in self.result.gate)
        return f"from nnlab.xor import Gate\n\nGate({w1}, {w2}, {b})()"

    @property
    def line(self):
        """One line: how many rows are right, which are not, the outputs, and what is special."""
        return line(self.view, self.result)

    def still(self):
        """A still picture of the plane with the boundary; symbols and numbers only."""
        from nnlab.explorers.gate.still import still  # Matplotlib costs 0.3 s

        return still(self.view, self.result)


def _weight(name, given):
    value = number(name, given, -MOST, MOST)
    near = on_grid(value, GRID, MOST)
    if abs(near - value) > 1e-9:
        raise ValueError(f"{name}={quoted(given)} is between two steps of 0.05; try {near:g}.")
    return near


def _controls():
    weights = {"w1": "w₁", "w2": "w₂", "b": "b"}
    return [
        Choice("target", {f"target{i}": name for i, name in enumerate(TARGETS)}, whole=True),
        *(Slider(name, -MOST, MOST, by=1 / GRID, text=text) for name, text in weights.items()),
    ]
