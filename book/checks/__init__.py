"""Checks of the book: what its chapters and words promise each other."""
