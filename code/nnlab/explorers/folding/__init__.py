"""The plane carried through a ReLU net of two units a layer, step by step and in between."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
