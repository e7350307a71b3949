"""Numbers that remember how they were computed, and a walk backward along the chain rule.

An operation computes a value and, beside it, one local gradient per input. Going backward is then
one rule for all of them: downstream = upstream * local gradient, added up where branches meet.
Scalars are floats, arrays are float64. The shape of the code is owed to micrograd (A. Karpathy).
"""

from itertools import count
from operator import attrgetter

from nnlab.graph.errors import shown
from nnlab.graph.kinds import as_value, fit

next_number = count().__next__


class Node:
    """A number or an array in a graph, with its gradient once `backward` has run.

    value   a number, an array or nested lists (copied); results of operations are nodes too
    name    what drawings, steps and errors call it
    grad    the derivative of the output whose `backward()` ran last and reached this node, in the
            shape of `value`; None before
    Nodes take + - * / ** @ and unary -, with each other and with plain numbers and arrays, and have
    the methods exp, log, tanh, sigmoid, relu, square, maximum(other) and sum(axis, keepdims).
    Raises TypeError or ValueError for what is not a finite number.
    Changing `.value` does not recompute what was made from it: build the graph again.
    """

    __slots__ = (
        "value", "grad", "name", "number", "operation", "inputs", "local_gradients", "constant"
    )  # fmt: skip
    __array_ufunc__ = None  # numpy leaves `array + node` to the node

    def __init__(self, value, name=None):
        self.value = as_value(value, copy=True)
        self.name = name
        self.grad = self.operation = self.constant = None
        self.inputs = self.local_gradients = ()
        self.number = next_number()

    def __repr__(self):
        name = f", name={self.name!r}" if self.name else ""
        gradient = "" if self.grad is None else f", grad={shown(self.grad)}"
        return f"Node({shown(self.value)}{name}{gradient})"

    def __reduce__(self):
        """Let an input be copied and pickled; refuse it for what was computed, as torch does.

        A copy would be numbered as of another time or another process, and `backward` goes by the
        numbers; a graph of thousands of nodes is also too deep for pickle.
        """
        if self.inputs:
            raise TypeError(
                f"{self!r} was computed, and a graph stays where it was computed; copy or send its "
                "inputs and compute it again, or send its number, as in node.value."
            )
        return restored, (self.value, self.name, self.grad)

    def backward(self, upstream=1.0):
        """Set `grad` of this node and of every node that it was computed from.

        upstream   the gradient to start with; an output that is an array needs one of its shape
        Each call starts from zero: calling twice gives the same gradients, not doubled ones. Two
        outputs that share nodes overwrite each other's; for both together add the outputs first.
        """
        upstream = starting_gradient(self, upstream)
        nodes = in_order(self)
        for node in nodes:
            node.grad = 0.0
        self.grad = upstream
        for node in reversed(nodes):
            upstream = node.grad
            for x, local in zip(node.inputs, node.local_gradients):  # noqa: B905 (checked before)
                downstream = upstream * local
                if type(downstream) is not float or type(x.value) is not float:
                    downstream = fit(downstream, x.value)
                x.grad += downstream


def restored(value, name, grad):
    """Return the input that was copied or pickled, with the number of a new one."""
    node = Node(value, name)
    node.grad = grad
    return node


def in_order(node):
    """List all nodes that `node` was computed from, inputs before outputs, itself last."""
    nodes, seen = [node], {node}
    for node in nodes:  # the list grows while we walk it: no recursion, chains may be long
        for x in node.inputs:
            if x not in seen:
                seen.add(x)
                nodes.append(x)
    nodes.sort(key=attrgetter("number"))  # inputs are made before what is made from them
    return nodes


def starting_gradient(node, upstream):
    """Return `upstream` as a value of the node's shape, or raise ValueError."""
    upstream, shape = as_value(upstream, copy=True), getattr(node.value, "shape", ())
    if getattr(upstream, "shape", ()) != shape:
        raise ValueError(
            f"{node!r} needs an upstream gradient of shape {shape}, got {shown(upstream)}; "
            "try backward() on its sum()."
        )
    return upstream
