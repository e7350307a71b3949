"""What is said of a state: the live line, or why it is impossible; as js/line.js says it."""

import operator
from functools import reduce

import numpy as np

from nnlab.explorers.convolution2d import say
from nnlab.explorers.core import show_number


def line(view, result):
    """Say the sum under the window, the output size, what is unused, and an idle flip."""
    # Added in reading order, as the page adds: an array's own sum may differ in its last bit.
    value = show_number(reduce(operator.add, result.products.flat, 0))
    rows, columns = result.output.shape
    sizes = {"rows": rows, "columns": columns}
    place = {"row": view.row, "column": view.column}
    said = [say("line", **place, terms=_terms(result.products), value=value, **sizes)]
    dropped = view.size - view.span - (rows - 1) * view.stride
    if dropped:
        said.append(say("dropped", dropped=dropped))
    if view.flip and np.array_equal(result.kernel, result.kernel[::-1, ::-1]):
        said.append(say("same"))
    return " · ".join(said)


def _terms(products):
    """Write the products as one sum: "0 + 9 − 18"."""
    first, *rest = [show_number(value) for value in products.flat]
    return first + "".join(f" − {t[1:]}" if t[0] == "−" else f" + {t}" for t in rest)


def problem(view):
    """Say why the kernel does not fit into the padded picture, and which slider to move."""
    n, reach = len(view.picture_array), len(view.kernel_array) - 1
    sizes = {"n": n, "padding": view.padding, "size": view.size, "span": view.span}
    more, less = -((n - view.span) // 2), (view.size - 1) // reach
    return say("small", dilation=view.dilation, **sizes, more=more, less=less)
