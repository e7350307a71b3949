"""The way from the eye to the finger on an axis of time, and the spikes that fit into a step."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
