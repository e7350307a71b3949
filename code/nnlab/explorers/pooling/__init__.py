"""Pooling of a row of responses, window by window, while the row moves under the windows."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
