"""A picture, a 3x3 kernel that slides over it, and the output grid that it fills."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
