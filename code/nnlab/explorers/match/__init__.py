"""A small picture held against two templates, in one place."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
