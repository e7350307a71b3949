"""Activation functions with their slopes, and a product of slopes over many layers."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
