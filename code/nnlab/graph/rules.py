"""Operations on nodes out of rules on values: what `operations` is written with.

A rule takes values and returns the new value and the local gradients, a tuple with one per
argument. Your own rule makes your own operation:

    @unary("cube")
    def cube(a):
        return a**3, (3 * a**2,)

The value is a float, an array, or, while `compile` traces, a symbol that knows + - * / ** and what
`kinds.of` offers (exp, log, tanh, ...); a rule that calls math or numpy works, but not compiled.
"""

from functools import wraps

from nnlab.graph.engine import Node, next_number
from nnlab.graph.errors import explained
from nnlab.graph.kinds import as_value

new = object.__new__


def unary(name):
    """Make an operation on one node; arguments after the node go to the rule as they are.

    A plain number instead of a node becomes a node. A ValueError of the rule is raised again with
    the name of the operation and its input.
    """

    def make(rule):
        @wraps(rule)
        def operation(x, *settings):
            if type(x) is not Node:
                x = Node(x)
            try:
                value, (local,) = rule(x.value, *settings)
            except ValueError as error:
                raise explained(error, name, (x,)) from None
            return result(value, name, (x,), (local,))

        return operation

    return make


def binary(name):
    """Make an operation on two nodes.

    A plain number or array beside a node is a constant: part of the operation, with no gradient.
    Errors as in `unary`.
    """

    def make(rule):
        @wraps(rule)
        def operation(x, y):
            a = x.value if type(x) is Node else as_value(x)
            b = y.value if type(y) is Node else as_value(y)
            try:
                value, (left, right) = rule(a, b)
            except ValueError as error:
                raise explained(error, name, (x, y)) from None
            if type(x) is not Node:
                return result(value, name, (as_node(y),), (right,), (0, a))
            if type(y) is not Node:
                return result(value, name, (x,), (left,), (1, b))
            return result(value, name, (x, y), (left, right))

        return operation

    return make


def result(value, operation, inputs, local_gradients, constant=None):
    """Return the node of a computed value; `constant` is its place among the arguments and it."""
    node = new(Node)  # past __init__, which checks what the reader gives: twice as fast
    node.value, node.operation, node.inputs = value, operation, inputs
    node.local_gradients, node.constant = local_gradients, constant
    node.name = node.grad = None
    node.number = next_number()
    return node


def as_node(x):
    return x if type(x) is Node else Node(x)


class Linear:
    """A local gradient too large to write down: `upstream * it` is computed, the matrix is not."""

    __slots__ = ("text", "apply")
    __array_ufunc__ = None  # numpy leaves `upstream * it` to it

    def __init__(self, text, apply):
        self.text, self.apply = text, apply

    def __rmul__(self, upstream):
        return self.apply(upstream)

    def __repr__(self):
        return self.text
