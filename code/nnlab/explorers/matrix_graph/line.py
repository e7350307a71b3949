"""What is said of a state, word for word as js/line.js says it."""

from nnlab.explorers.matrix_graph import say
from nnlab.explorers.matrix_graph.sums import exact, named, spelled
from nnlab.explorers.matrix_graph.view import COLUMNS

WRITTEN = {"q xT": "2 q xᵀ", "x qT": "2 x qᵀ", "qT x": "2 qᵀ x"}


def line(view, result):
    """Say the sum behind the chosen cell, and what becomes of the formula that is tried."""
    names, numbers, value = spelled(view.cell, view.weights, view.inputs, result)
    total = f"{named(view.cell)} = {names} = {numbers} = {exact(value)}"
    return f"{total} · {verdict(view, result)}"


def verdict(view, result):
    """Say whether the formula has the shape of W, and whether its numbers are right."""
    rows = view.rows
    values = {"formula": WRITTEN[view.formula], "shape": f"{rows}×{COLUMNS}", "rows": rows}
    if result.tried is None:
        return say("no_product", **values)
    if not result.fits:
        return say("refused", **values, given="×".join(map(str, result.tried_shape)))
    if result.wrong:
        return say("wrong", **values, wrong=result.wrong, of=rows * COLUMNS)
    return say("right" if view.formula_index == 0 else "chance", **values)
