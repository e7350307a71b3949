"""What a unit of a stack of layers sees of the input: by the rule, and by trying."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
