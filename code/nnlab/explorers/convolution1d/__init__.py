"""A kernel that slides over a row of numbers: each window, its products and their sum."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
