"""A circuit of numbers, walked forward and backward one step at a time."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
