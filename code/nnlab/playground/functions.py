"""What a function of x may be made of: constants, functions and operators."""

import numpy as np

from nnlab.playground import elementary

CONSTANTS = {"pi": np.pi, "e": np.e}
FUNCTIONS = {
    "sin": elementary.sin,
    "cos": elementary.cos,
    "tan": lambda x: elementary.sin(x) / elementary.cos(x),
    "exp": elementary.exp,
    "log": elementary.log,
    "sqrt": np.sqrt,
    "abs": np.abs,
    "tanh": elementary.tanh,
}
OPERATORS = {
    "+": np.add,
    "-": np.subtract,
    "*": np.multiply,
    "/": np.divide,
    "^": elementary.power,
}
