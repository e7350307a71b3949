"""The matrix explorer: f = ‖Wx‖², its gradients cell by cell, and formulas to try for that of W."""

from typing import Any, NamedTuple

import numpy as np

from nnlab._validation import number, numbers, one_of, quoted
from nnlab.explorers.core import Choice, Explorer
from nnlab.explorers.matrix_graph.line import line
from nnlab.explorers.matrix_graph.view import (
    COLUMNS,
    FORMULAS,
    NOTES_W,
    REACH,
    ROWS,
    THIRD_ROW,
    MatrixGraphView,
    cells,
)
from nnlab.graph import by_name, example_squared_norm

NEAR = 1e-9  # entries of a formula that is right differ by rounding alone


class Walked(NamedTuple):
    """One state: values forward, gradients back, and the formula that is tried.

    q, dq, dW, dx  nested lists;  f: a float
    tried        the formula's numbers as nested lists, a number, or None where it has no product
    tried_shape  as matrices have it: (1, 1) for a number
    fits         whether it has the shape of W;  wrong: how many entries then differ from dW
    """

    q: list
    f: float
    dq: list
    dW: list
    dx: list
    tried: Any
    tried_shape: tuple | None
    fits: bool
    wrong: int


class MatrixGraphExplorer(Explorer):
    """Change W and x of f = ‖Wx‖², and see the sum behind each cell of the gradients.

    W, x     whole tenths from -2 to 2; W of shape (2, 2) or (3, 2), x of shape (2,)
    formula  tried for the gradient of W, 2 times "q xT", "x qT" or "qT x"
    cell     whose sum is spelled out: q0, f, dq1, dW01, dx0, ...
    Raises ValueError or TypeError, quoting what was given.
    Source: cs231n, lecture 4, "A vectorized example".
    """

    def __init__(self, W=NOTES_W, x=(0.2, 0.4), formula="q xT", cell="dW01"):
        w, rows = _matrix(W)
        view = MatrixGraphView(
            shape_index=ROWS.index(rows),
            w=w,
            x=_tenths("x", x, [(COLUMNS,)]),
            formula_index=FORMULAS.index(one_of("formula", formula, FORMULAS)),
            cell=one_of("cell", cell, cells(rows)),
        )
        shapes = {f"shape_{rows}": f"shape_{rows}" for rows in ROWS}
        keys = {f"formula_{i}": name for i, name in enumerate(FORMULAS)}
        super().__init__(view, [Choice("shape", shapes), Choice("formula", keys)])

    @property
    def result(self):
        """What `nnlab.graph` computes from the current values, a `Walked`."""
        view = self.view
        f = example_squared_norm(view.weights, view.inputs)
        f.backward()
        nodes = by_name(f)
        q, x, dW = nodes["q"].value, nodes["x"].value, nodes["W"].grad
        tried = _tried(view.formula, q, x)
        shape = None if tried is None else np.atleast_2d(tried).shape
        fits = shape == dW.shape
        wrong = int((np.abs(tried - dW) > NEAR).sum()) if fits else 0
        lists = (nodes["q"].grad.tolist(), dW.tolist(), nodes["x"].grad.tolist())
        given = None if tried is None else np.asarray(tried).tolist()
        return Walked(q.tolist(), f.value, *lists, given, shape, fits, wrong)

    @property
    def snippet(self):
        """The lines that give f and the gradients of W and x."""
        view = self.view
        return (
            "from nnlab.graph import by_name, example_squared_norm\n\n"
            f"f = example_squared_norm({_written(view.weights)}, {_written(view.inputs)})\n"
            "f.backward()\n"
            "nodes = by_name(f)\n"
            '[f.value, *nodes["W"].grad.flat, *nodes["x"].grad]'
        )

    @property
    def line(self):
        """One line: the sum behind the chosen cell, and what becomes of the formula."""
        return line(self.view, self.result)

    def still(self):
        """A still picture: W, x, q and f with the gradients below them."""
        from nnlab.explorers.matrix_graph.still import still  # Matplotlib costs 0.3 s

        return still(self.view, self.result)


def _written(values):
    """Write nested lists of tenths as Python does, 1 for 1.0: as the page copies them."""
    if isinstance(values, list):
        return f"[{', '.join(map(_written, values))}]"
    return f"{values:g}"


def _tried(formula, q, x):
    if formula == "qT x":
        return 2 * (q @ x) if len(q) == len(x) else None
    return np.outer(2 * q, x) if formula == "q xT" else np.outer(2 * x, q)


def _matrix(given):
    """Return W in tenths, with a third row to switch to, and how many rows were given."""
    w = _tenths("W", given, [(rows, COLUMNS) for rows in ROWS])
    return (w if len(w) == ROWS[1] * COLUMNS else [*w, *THIRD_ROW]), len(w) // COLUMNS


def _tenths(name, given, shapes):
    array = numbers(name, given)
    if array.shape not in shapes:
        fitting = " or ".join(map(str, shapes))
        raise ValueError(f"{name}={quoted(given)} has shape {array.shape}; try shape {fitting}.")
    return [_tenth(name, value) for value in array.ravel().tolist()]


def _tenth(name, given):
    ten = 10 * number(name, given, -REACH / 10, REACH / 10)
    if abs(ten - round(ten)) > NEAR:
        raise ValueError(f"{name} holds {quoted(given)}, finer than tenths; try {given:.1f}.")
    return round(ten)
