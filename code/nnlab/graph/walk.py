"""The walk through a graph, step by step, with all that one needs to spell each step out."""

from typing import Any, NamedTuple

from nnlab.graph.engine import Node, in_order, starting_gradient
from nnlab.graph.kinds import fit


class Step(NamedTuple):
    """One operation, gone through forward or backward.

    direction        "forward" or "backward"
    node, operation  the node that the operation made, and the operation's label: "*", "+1", "1/x"
    inputs, values   the nodes it was made from, and their values
    value            the node's own value
    local_gradients  the derivative of `value` along each input
    Backward only, else None:
    upstream         the gradient that arrived at the node
    downstream       upstream * local gradient, one for each input
    totals           each input's gradient so far, this contribution added: branches add up
    """

    direction: str
    node: Node
    operation: str
    inputs: tuple
    values: tuple
    value: Any
    local_gradients: tuple
    upstream: Any = None
    downstream: tuple | None = None
    totals: tuple | None = None


def steps(node, upstream=1.0):
    """Yield a `Step` for each operation: forward from the inputs, then backward to them.

    upstream   as in `Node.backward`, with its errors
    Changes no gradient that the nodes keep: `backward` may run before, after or never.
    """
    gradients = {node: starting_gradient(node, upstream)}
    made = [n for n in in_order(node) if n.inputs]
    return (step for part in (forward(made), backward(made, gradients)) for step in part)


def forward(nodes):
    return (Step("forward", *looked_at(node)) for node in nodes)


def looked_at(node):
    values = tuple(x.value for x in node.inputs)
    return node, label(node), node.inputs, values, node.value, node.local_gradients


def backward(nodes, gradients):
    """Yield the backward steps, adding each contribution to `gradients` (node to gradient)."""
    for node in reversed(nodes):
        upstream, downstream, totals = gradients[node], [], []
        for x, local in zip(node.inputs, node.local_gradients, strict=True):
            downstream.append(fit(upstream * local, x.value))
            gradients[x] = gradients.get(x, 0.0) + downstream[-1]
            totals.append(gradients[x])
        yield Step("backward", *looked_at(node), upstream, tuple(downstream), tuple(totals))


def label(node):
    """Return the operation as a drawing names it, its constant written in: "+1", "1/x", "exp"."""
    if node.constant is None:
        return node.operation
    place, value = node.constant
    c = f"{value:g}" if isinstance(value, float) else "×".join(map(str, value.shape))
    if node.operation.isalpha():
        return f"{node.operation}({c}, x)" if place == 0 else f"{node.operation}(x, {c})"
    if place == 1:
        return f"{node.operation}{c}"
    return f"{c}{node.operation}x"
