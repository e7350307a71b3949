"""Gradient descent on named surfaces: a start, a learning rate, momentum, and the path."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
