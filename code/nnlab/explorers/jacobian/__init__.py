"""The Jacobian of a layer to scale: its side, its entries, and what of it is not zero."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
