"""Two classes lifted into space by a matrix, by a square and by training, seen from all sides."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
