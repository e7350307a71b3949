"""The graph as plain data, for drawing and for stepping through it elsewhere."""

import math

import numpy as np

from nnlab.graph.engine import Node, in_order, starting_gradient
from nnlab.graph.rules import Linear
from nnlab.graph.walk import label, steps


def structure(node):
    """Return how the graph of `node` is built, without its numbers, as `json.dumps` takes it.

    nodes   id (0, 1, ... in the order of computing), name, operation (None for an input), symbol
            (the operation without its constant), constant ([place, value] or None), inputs (ids),
            level (column, inputs just before their first use) and row (place in the column)
    edges   source, target (ids) and position among the target's inputs
    """
    nodes = in_order(node)
    ids = {n: i for i, n in enumerate(nodes)}
    return {
        "nodes": [
            {
                "id": ids[n],
                "name": n.name,
                "operation": label(n),
                "symbol": n.operation,
                "constant": n.constant and [n.constant[0], plain(n.constant[1])],
                "inputs": plain(n.inputs, ids),
                "level": level,
                "row": row,
            }
            for n, (level, row) in zip(nodes, places(nodes), strict=True)
        ],
        "edges": [
            {"source": ids[x], "target": ids[n], "position": i}
            for n in nodes
            for i, x in enumerate(n.inputs)
        ],
    }


def to_dict(node, upstream=1.0):
    """Return the graph of `node` with its numbers, as `json.dumps` takes it.

    nodes, edges   as in `structure`; a node has its value and its gradient, too
    steps   the `steps`, nodes by their ids; what numbers cannot say is a text, as "upstream @ b.T"
    Infinity and NaN, which JSON has not, are the texts "Infinity", "-Infinity", "NaN".
    """
    data, nodes, taken = structure(node), in_order(node), list(steps(node, upstream))
    ids = {n: i for i, n in enumerate(nodes)}
    gradients = {node: starting_gradient(node, upstream)}
    for step in taken:
        gradients.update(zip(step.inputs, step.totals or (), strict=False))
    for n, row in zip(nodes, data["nodes"], strict=True):
        row |= {"value": plain(n.value), "gradient": plain(gradients[n])}
    steps_ = [{name: plain(part, ids) for name, part in s._asdict().items()} for s in taken]
    return data | {"steps": steps_}


def places(nodes):
    """Return (level, row) of each node: operations right of their inputs, inputs near their use."""
    level, first_use, used = {}, {}, {}
    for n in nodes:
        level[n] = max((level[x] + 1 for x in n.inputs), default=0)
        for x in n.inputs:
            first_use[x] = min(first_use.get(x, level[n]), level[n])
    for n in nodes:
        if not n.inputs and n in first_use:
            level[n] = first_use[n] - 1
        used[level[n]] = used.get(level[n], -1) + 1
        yield level[n], used[level[n]]


def plain(x, ids=None):
    """Turn values, nodes and tuples of them into what JSON knows."""
    if isinstance(x, Node):
        return ids[x]
    if isinstance(x, tuple | list):
        return [plain(part, ids) for part in x]
    if isinstance(x, np.ndarray | np.generic):
        return plain(x.tolist())
    if isinstance(x, float) and not math.isfinite(x):
        return "NaN" if math.isnan(x) else "Infinity" if x > 0 else "-Infinity"
    return repr(x) if isinstance(x, Linear) else x
