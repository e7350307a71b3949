"""The playground: data, net and training of the reader's own, trained in the page."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
