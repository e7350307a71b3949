"""One to ten hidden units on donut, duck and spiral, and how their boundaries learn."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
