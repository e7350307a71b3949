"""Backpropagation graphs of numbers and arrays: build, walk backward, step, check, compile.

    >>> from nnlab.graph import Node
    >>> x, y, z = Node(-2, "x"), Node(5, "y"), Node(-4, "z")
    >>> f = (x + y) * z
    >>> f.backward()
    >>> x.grad, y.grad, z.grad
    (-4.0, -4.0, 3.0)

Rules kept everywhere: relu has slope 0 at 0; a tie in `maximum` gives each side half of the
gradient (both as torch); where branches meet, gradients add; a gradient has the shape of its value.
log of a number not above 0, division by zero, 0**-1, (-1)**0.5 and what is too large for a float
raise DomainError, which names the nodes; + - * follow floats, too large a result is inf. Plain
numbers and arrays beside nodes are constants.
"""

from nnlab.graph.checking import GradientCheck, check_gradients, value_and_gradients
from nnlab.graph.compiling import compile
from nnlab.graph.data import structure, to_dict
from nnlab.graph.descent import descend
from nnlab.graph.engine import Node, in_order
from nnlab.graph.errors import DomainError, GradientError
from nnlab.graph.examples import (
    by_name,
    example_fxyz,
    example_sigmoid_neuron,
    example_squared_norm,
    named,
)
from nnlab.graph.modes import products_by_mode
from nnlab.graph.operations import exp, log, maximum, relu, sigmoid, square, tanh
from nnlab.graph.path_list import paths
from nnlab.graph.rules import Linear, binary, unary
from nnlab.graph.walk import Step, label, steps

__all__ = [
    "DomainError", "GradientCheck", "GradientError", "Linear", "Node", "Step", "binary", "by_name",
    "check_gradients", "compile", "descend", "example_fxyz", "example_sigmoid_neuron",
    "example_squared_norm", "exp", "in_order", "label", "log", "maximum", "named", "paths",
    "products_by_mode", "relu", "sigmoid", "square", "steps", "structure", "tanh", "to_dict",
    "unary", "value_and_gradients",
]  # fmt: skip
