"""Ten hidden units between 64 pixels and ten classes: for whom each speaks."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
