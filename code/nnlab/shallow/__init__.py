"""Nets with one hidden layer on points of the plane: 2 inputs, H hidden units, 1 output.

In the course's counting these have two weight layers. `Net` is one of them; `train` trains one for
each of many seeds at once, in NumPy.
"""

from nnlab.shallow.net import ACTIVATIONS, Net, boundary, segment
from nnlab.shallow.training import Training, train

__all__ = ["ACTIVATIONS", "Net", "Training", "boundary", "segment", "train"]
