"""A net whose weights another net makes out of an angle, beside a fixed net of its size."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
