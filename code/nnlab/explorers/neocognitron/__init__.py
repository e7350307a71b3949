"""S and C layers that learned without labels, beside a CNN that learned with them."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
