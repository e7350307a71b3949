"""Weights made of fewer parameters: what a step on u does to w, exactly and to first order."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
