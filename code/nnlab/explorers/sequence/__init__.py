"""One motif slid along a sequence: its scores, a decision, and where the gradients go."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
