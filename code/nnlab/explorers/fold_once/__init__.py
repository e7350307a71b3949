"""The plane folded once, like paper, and the straight line that may then divide XOR's points."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
