"""Tools that make the book out of its chapters; run one with `python -m book.tools.NAME`."""
