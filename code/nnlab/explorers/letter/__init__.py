"""A letter that is read by its motifs: C has ends, D has corners."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
