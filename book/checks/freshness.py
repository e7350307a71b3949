"""The notebooks in book/ko and book/en are what their chapters give."""

from book.notebooks.build import BOOK, source_notebooks
from book.notebooks.freshness import freshness_problems


def problems():
    return freshness_problems(source_notebooks(), BOOK.notebooks)
