"""A digit held against ten learned templates."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
