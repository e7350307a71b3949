"""f = ‖Wx‖² with its gradients, cell by cell, and three formulas for the gradient of W."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
