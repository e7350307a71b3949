"""A sigmoid fitted to answers of yes and no by hand: how likely does it make them?"""

from nnlab.explorers.core import words_of

say = words_of(__file__)
