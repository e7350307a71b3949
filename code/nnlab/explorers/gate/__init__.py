"""One neuron with two inputs: its straight boundary, the height of its output, a gate to hit."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
