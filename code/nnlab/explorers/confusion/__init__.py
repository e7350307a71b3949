"""Which class a net takes for which: a table whose cells show their most confident pictures."""

from nnlab.explorers.core import words_of

say = words_of(__file__)
