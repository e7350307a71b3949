"""A bar turned and moved before a simple cell of V1, and before cells that pool simple cells."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
