"""Forward and central differences at every step h: how far off, and where rounding takes over."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
