"""A threshold over the scores of noise and of motifs, and along its curve of hits and alarms."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
