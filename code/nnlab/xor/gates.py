"""Logic gates as truth tables and as neurons with explicit weights; XOR made of three of them."""

from typing import NamedTuple

import numpy as np

from nnlab import _validation
from nnlab.shallow.net import Net, sigmoid
from nnlab.words import say

# The four inputs, in the order of every truth table. Read-only, as all shared arrays.
INPUTS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
INPUTS.flags.writeable = False
BOX = ((-0.5, 1.5), (-0.5, 1.5))  # (x_min, x_max), (y_min, y_max) of their pictures
TABLES = {"AND": (0, 0, 0, 1), "OR": (0, 1, 1, 1), "NAND": (1, 1, 1, 0), "XOR": (0, 1, 1, 0)}


class Gate(NamedTuple):
    """A neuron: sigmoid(w1*x1 + w2*x2 + b) for points (x1, x2). Its boundary is a straight line."""

    w1: float
    w2: float
    b: float

    def scores(self, points=INPUTS):
        """w1*x1 + w2*x2 + b, shape (N,); 0 on the boundary, above 0 on the side of class 1."""
        return _validation.places(points) @ np.array([self.w1, self.w2], float) + self.b

    def __call__(self, points=INPUTS):
        """The outputs between 0 and 1, shape (N,)."""
        return sigmoid(self.scores(points))

    def table(self):
        """The outputs at the four inputs as 0 or 1, shape (4,); a score of 0 counts as 0."""
        return (self.scores() > 0).astype(int)


# With 20 the outputs differ from 0 and 1 by sigmoid(-10) = 4.5e-5. The Korean blog
# post "Neural Networks (NN)" shows these gates in a picture, without numbers (errata row E53).
GATES = {"NAND": Gate(-20, -20, 30), "OR": Gate(20, 20, -10), "AND": Gate(20, 20, -30)}


def truth_table(name):
    """Return what "AND", "OR", "NAND" or "XOR" gives for the rows of `INPUTS`: ints, shape (4,).

    OR(1, 1) is 1: the sources' table of hidden units has 0 there (errata row E54).
    """
    return np.array(TABLES[_validation.one_of("name", name, TABLES)])


def gate(name):
    """Return the neuron that computes "NAND", "OR" or "AND".

    Raises ValueError for any other name, "XOR" too: no neuron computes it, see `affine_gap`.
    """
    if name == "XOR":
        raise ValueError(say("xor_gate"))
    return GATES[_validation.one_of("name", name, GATES)]


def solve_xor():
    """Return the `Net` XOR = AND(NAND, OR), with the weights of `GATES` and nothing trained.

    Its hidden units say NAND and OR: 1,0  1,1  1,1  0,1 for the rows of `INPUTS`; its outputs
    round to 0, 1, 1, 0.
    """
    hidden = np.array([GATES["NAND"], GATES["OR"]], float)
    last = GATES["AND"]
    return Net(hidden[:, :2], hidden[:, 2], np.array(last[:2], float), float(last.b), "sigmoid")
