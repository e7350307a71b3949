"""Polynomials through noisy points: degree, penalty, and the error on points not fitted to."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
