"""The sharing explorer: four weights made of two parameters, and one step."""

from typing import NamedTuple

import numpy as np

from nnlab._validation import flag, number, on_grid, one_of, pair, quoted
from nnlab.explorers.core import Choice, Explorer, Slider, Toggle
from nnlab.explorers.sharing.line import line
from nnlab.explorers.sharing.view import DATA, MATRICES, NAMES, PLACES, RATES, SharingView
from nnlab.transforms import Linear, Step, Tanh, step


class SharedStep(NamedTuple):
    """One state: the cost, its gradient, and what a step on u does.

    gradient_w        dC/dw = w - target, (4,)
    shares            what each weight adds to each parameter's gradient, (4, 2): columns sum to it
    step              a `Step` of nnlab.transforms
    cost, cost_after  half the sum of squared distances from the targets, before and after the step
    """

    gradient_w: np.ndarray
    shares: np.ndarray
    step: Step
    cost: float
    cost_after: float


class SharingExplorer(Explorer):
    """Make four weights of two parameters, w = A u or tanh(A u), and take one step on u.

    matrix   A: "copies" (w1 = w2 = u1, w3 = w4 = u2) or "mixtures"
    tanh     whether A u goes through tanh
    u        (u1, u2);  targets: four numbers; all from -2 to 2 in quarters
    rate     the step's size, 0 to 1 in eighths
    The cost is half the sum of squared distances of w from the targets.
    Raises ValueError or TypeError, quoting what was given.
    """

    def __init__(
        self, matrix="copies", tanh=False, u=(1, 0.5), targets=(-1, 0.5, 1, 1.5), rate=0.25
    ):
        u1, u2 = (on_grid("u", value, *PLACES) for value in pair("u", u))
        view = SharingView(
            data=DATA,
            matrix_index=NAMES.index(one_of("matrix", matrix, NAMES)),
            bend=flag("tanh", tanh),
            u1=u1,
            u2=u2,
            rate=on_grid("rate", rate, *RATES),
            targets=_four(targets),
        )
        super().__init__(view, _controls())

    @property
    def result(self):
        """What `nnlab.transforms.step` does from here, a `SharedStep`."""
        view = self.view
        h = (Tanh if view.bend else Linear)(MATRICES[view.matrix])
        u, targets = [view.u1, view.u2], np.array(view.targets)
        gradient = h(u) - targets
        taken = step(h, u, gradient, view.rate)
        costs = (0.5 * float(((w - targets) ** 2).sum()) for w in (taken.w, taken.w_after))
        return SharedStep(gradient, h.jacobian(u) * gradient[:, None], taken, *costs)

    @property
    def snippet(self):
        """The lines that take the step again and give the exact change of w and the estimate."""
        view = self.view
        kind, rows = "Tanh" if view.bend else "Linear", _list(MATRICES[view.matrix])
        targets = _list(view.targets)
        return (
            f"from nnlab.transforms import {kind}, step\n\n"
            f"h, u = {kind}({rows}), [{view.u1:g}, {view.u2:g}]\n"
            f"taken = step(h, u, h(u) - {targets}, rate={view.rate:g})\n"
            "[taken.change, taken.first_order]"
        )

    @property
    def line(self):
        """One line: the gradients that add up, the cost, and how good the estimate is."""
        return line(self.view, self.result)

    def still(self):
        """A still picture: each weight's way along its line, and its target."""
        from nnlab.explorers.sharing.still import still  # Matplotlib costs 0.3 s

        return still(self.view, self.result)


def _four(targets):
    values = tuple(targets) if np.iterable(targets) and not isinstance(targets, str) else ()
    if len(values) != 4:
        raise ValueError(f"targets={quoted(targets)} are not four; try targets=(-1, 0.5, 1, 1.5).")
    return [on_grid("targets", number("targets", value), *PLACES) for value in values]


def _list(values):
    if isinstance(values, list):
        return f"[{', '.join(map(_list, values))}]"
    return f"{values:g}"


def _controls():
    return [
        Choice("matrix", {name: name for name in NAMES}),
        Toggle("bend"),
        Slider("u1", *PLACES[:2], by=PLACES[2], text="u₁"),
        Slider("u2", *PLACES[:2], by=PLACES[2], text="u₂"),
        Slider("rate", *RATES[:2], by=RATES[2]),
    ]
