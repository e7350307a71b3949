"""Two hidden units by their weights, and how they move the four points of XOR."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
