"""A graph of `nnlab.graph` as plain data that a view can draw and compute again, and back."""

import math
import operator

from nnlab import graph
from nnlab.explorers.graph_names import all_names, with_subscript
from nnlab.explorers.graph_places import places
from nnlab.graph import Node, floats
from nnlab.language import say

MOST_NODES = 24
OPERATIONS = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "**": operator.pow,
    "exp": graph.exp,
    "log": graph.log,
    "tanh": graph.tanh,
    "sigmoid": graph.sigmoid,
    "relu": graph.relu,
    "maximum": graph.maximum,
    "square": graph.square,
    "sum": lambda a: a.sum(),
}


def structure(output, label=""):
    """Return the graph of the node `output` as dicts, lists, texts and numbers.

    label   key of the words that name it where several graphs can be chosen
    Each node has name, shown (with subscripts), variable (for code), op, inputs, constant and its
    places; `wide` is for graphs from left to right, `tall` for those from top to bottom.
    Raises TypeError or ValueError for what cannot be drawn.
    """
    nodes = checked(output)
    ids = {n: i for i, n in enumerate(nodes)}
    inputs = [[ids[x] for x in n.inputs] for n in nodes]
    names = all_names(nodes)
    rows = [
        {
            "name": name,
            "shown": with_subscript(name),
            "variable": variable,
            "op": n.operation or "",
            "inputs": xs,
            "constant": [n.constant[0], float(n.constant[1])] if n.constant else [],
        }
        for n, xs, (name, variable) in zip(nodes, inputs, names, strict=True)
    ]
    return {"label": label, "nodes": rows, **placed(inputs)}


def placed(inputs):
    """Return places for both ways of drawing: {"depth", "wide", "tall", "wires"}."""
    wide = places(inputs, [(0.5, 0.5)] * len(inputs))
    # From top to bottom, inputs at the top carry their number below them, all others beside them;
    # 1 is the 58 pixels of graph_layout.js at their narrowest.
    sides = [
        (0.5, 0.5) if d == 0 else (0.56 if xs else 0.38, 1.19)
        for d, xs in zip(wide.depth, inputs, strict=True)
    ]
    tall = places(inputs, sides, aside=0.13)
    wires = [
        {
            "source": x,
            "target": n,
            "position": k,
            "wide": wide.via.get((x, n, k), []),
            "tall": tall.via.get((x, n, k), []),
        }
        for n, xs in enumerate(inputs)
        for k, x in enumerate(xs)
    ]
    return {"depth": wide.depth, "wide": wide.breadth, "tall": tall.breadth, "wires": wires}


def checked(output):
    """Return the nodes of `output` in order, or raise TypeError or ValueError."""
    if not isinstance(output, Node):
        raise TypeError(f"{output!r} is no node of nnlab.graph; try GraphExplorer(Node(2.0) * 3).")
    nodes = graph.in_order(output)
    if len(nodes) > MOST_NODES:
        raise ValueError(
            f"{len(nodes)} nodes are too many for one picture; try a graph of up to {MOST_NODES}."
        )
    if not output.inputs:
        raise ValueError(f"{output!r} is an input with no operation; try GraphExplorer(x * y).")
    for n in nodes:
        if not isinstance(n.value, float):
            raise ValueError(
                f"the node {n.name or n.operation or 'unnamed'} is an array of shape "
                f"{n.value.shape}, and only graphs of numbers are drawn; try one node per entry."
            )
        if n.operation is not None and n.operation not in OPERATIONS:
            known = ", ".join(OPERATIONS)
            raise ValueError(f"the operation {n.operation!r} cannot be drawn; try {known}.")
    return nodes


def built(data, values, nodes=None):
    """Build the graph of `structure` with inputs `values` ({name: number}); return its nodes.

    nodes   a list to build into, so that those before an error are known
    Raises DomainError, as nnlab.graph does, and for numbers that are no longer finite.
    """
    nodes = [] if nodes is None else nodes
    for row in data["nodes"]:
        node = one(row, nodes, values)
        if not math.isfinite(node.value):
            raise graph.DomainError(f"{row['name']}: {say(floats.TOO_LARGE)}")
        nodes.append(graph.named(node, row["name"]))
    return nodes


def one(row, nodes, values):
    if not row["op"]:
        return Node(float(values[row["name"]]))
    return OPERATIONS[row["op"]](*arguments(row, [nodes[i] for i in row["inputs"]]))


def arguments(row, parts):
    """Return the parts of an operation's inputs with its constant put in its place."""
    parts = list(parts)
    if row["constant"]:
        place, value = row["constant"]
        parts.insert(place, value)
    return parts
