"""How many places a window has along an input: counted, and by formula."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
