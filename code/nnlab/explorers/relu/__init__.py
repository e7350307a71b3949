"""What ReLU does to each quadrant, what a bias pushes where, and what a later layer makes of it."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
