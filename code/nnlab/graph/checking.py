"""Functions of nodes, called with plain values: their gradients, and whether those are right."""

from math import isnan
from typing import Any, NamedTuple

import numpy as np

from nnlab._validation import quoted
from nnlab.graph.engine import Node
from nnlab.graph.errors import GradientError, shown
from nnlab.graph.kinds import as_value, zeros_like


def value_and_gradients(f, *inputs):
    """Call `f` with nodes of the inputs; return its value and a tuple of gradients, one per input.

    f        takes nodes and returns a node whose value is a single number
    inputs   numbers or arrays
    An input that `f` does not use has gradient 0 (in its shape).
    """
    nodes = [Node(x) for x in inputs]
    output = called(f, nodes)
    output.backward()
    return output.value, tuple(zeros_like(x.value) if x.grad is None else x.grad for x in nodes)


def called(f, nodes):
    """Return f(*nodes), or raise TypeError if it is no node."""
    output = f(*nodes)
    if not isinstance(output, Node):
        raise TypeError(
            f"{getattr(f, '__name__', f)} returned {quoted(output)}, no node; "
            "compute with the nodes it is given, not with their .value."
        )
    return output


class GradientCheck(NamedTuple):
    """What `check_gradients` found: the largest relative error and where it is."""

    largest_error: float
    input: int
    index: tuple
    by_backward: Any
    by_differences: Any


def check_gradients(f, *inputs, step=1e-5, tolerance=1e-6):
    """Compare the gradients of `f` with central differences, (f(x + h) - f(x - h)) / 2h.

    f, inputs   as in `value_and_gradients`
    step        h for an entry x is step * max(1, |x|)
    tolerance   largest |difference| / max(1, |gradient|) that passes
    Returns a `GradientCheck`; raises GradientError, which says how much differs and where.
    Near a kink (relu at 0, a tie of maximum) the differences are wrong, not the gradients.
    """
    values = [as_value(x, copy=True) for x in inputs]
    _, gradients = value_and_gradients(f, *values)
    compared = (
        GradientCheck(error(a, n), i, index, a, n)
        for i, gradient in enumerate(gradients)
        for index, a, n in both(f, values, i, gradient, step)
    )
    worst = max(compared, key=lambda c: (isnan(c.largest_error), c.largest_error), default=None)
    if worst is None:
        raise ValueError("there is no number to move; try check_gradients(f, 2.0).")
    if not worst.largest_error <= tolerance:
        raise GradientError(
            f"input {worst.input}{list(worst.index) or ''} = "
            f"{shown(np.asarray(values[worst.input])[worst.index].item())}: backward gives "
            f"{worst.by_backward!r}, central differences {worst.by_differences!r}, relative error "
            f"{worst.largest_error:.1e} > {tolerance:g}. Check the local gradients of the "
            "operations; near a kink of relu or maximum, move the input."
        )
    return worst


def both(f, values, i, gradient, step):
    """Yield (index, gradient, central difference) for each entry of the i-th value."""
    for index in np.ndindex(np.shape(values[i])):
        h = step * max(1.0, abs(float(np.asarray(values[i])[index])))
        above, below = (called(f, moved(values, i, index, d)).value for d in (h, -h))
        yield index, float(np.asarray(gradient)[index]), (above - below) / (2 * h)


def moved(values, i, index, by):
    """Return nodes of the values with one entry of the i-th moved."""
    nodes = [Node(x) for x in values]
    changed = np.array(values[i], dtype=float)
    changed[index] += by
    nodes[i] = Node(changed)
    return nodes


def error(a, n):
    return abs(a - n) / max(1.0, abs(a), abs(n))
