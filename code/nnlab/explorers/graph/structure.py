"""A graph of `nnlab.graph` as plain data that can be drawn and computed again, and back."""

import math
import operator

from nnlab import graph
from nnlab._validation import quoted
from nnlab.explorers.graph.names import all_names, with_subscript
from nnlab.explorers.graph.places import places
from nnlab.graph import Node, floats
from nnlab.words import say

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


def drawable(output, label=""):
    """Return the graph of the node `output` as nnlab.graph.structure does, with names and places.

    label   key of the words that name it where several graphs can be chosen
    Each node is named and has shown (its name with subscripts) and variable (for code); `wide` are
    the nodes' places in a drawing from left to right, `tall` those in one from top to bottom, and
    each edge has its bends in both.
    Raises TypeError or ValueError for what cannot be drawn.
    """
    nodes = checked(output)
    data = graph.structure(output)
    for row, (name, variable) in zip(data["nodes"], all_names(nodes), strict=True):
        row |= {"name": name, "shown": with_subscript(name), "variable": variable}
    return {"label": label, **placed(data)}


def placed(data):
    """Return the graph with places for both ways of drawing."""
    inputs, depth = ([row[key] for row in data["nodes"]] for key in ("inputs", "level"))
    wide = places(inputs, depth, [(0.5, 0.5)] * len(inputs))
    # From top to bottom, inputs at the top carry their number below them, all others beside them;
    # 1 is the narrowest pitch of js/layout.js.
    sides = [
        (0.5, 0.5) if d == 0 else (0.56 if xs else 0.38, 1.19)
        for d, xs in zip(depth, inputs, strict=True)
    ]
    tall = places(inputs, depth, sides, aside=0.13)
    edges = [edge | _bends(edge, wide=wide, tall=tall) for edge in data["edges"]]
    return data | {"edges": edges, "wide": wide.breadth, "tall": tall.breadth}


def _bends(edge, **ways):
    wire = edge["source"], edge["target"], edge["position"]
    return {way: found.via.get(wire, []) for way, found in ways.items()}


def checked(output):
    """Return the nodes of `output` in order, or raise TypeError or ValueError."""
    if not isinstance(output, Node):
        raise TypeError(
            f"{quoted(output)} is no node of nnlab.graph; try GraphExplorer(Node(2.0) * 3)."
        )
    nodes = graph.in_order(output)
    if len(nodes) > MOST_NODES:
        raise ValueError(
            f"{len(nodes)} nodes are too many for one picture; try a graph of up to {MOST_NODES}."
        )
    if not output.inputs:
        raise ValueError(
            f"{quoted(output)} is an input with no operation; try GraphExplorer(x * y)."
        )
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
    """Build the graph of `drawable` with inputs `values` ({name: number}); return its nodes.

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
    if not row["symbol"]:
        return Node(float(values[row["name"]]))
    return OPERATIONS[row["symbol"]](*arguments(row, [nodes[i] for i in row["inputs"]]))


def arguments(row, parts):
    """Return the parts of an operation's inputs with its constant put in its place."""
    parts = list(parts)
    if row["constant"]:
        place, value = row["constant"]
        parts.insert(place, value)
    return parts
