"""A drawn digit on its way through two small CNNs: what each layer's maps answer."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
