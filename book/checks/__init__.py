"""Checks of the book, found by their files: `python -m book.checks [name ...]`.

A check is a module of this folder whose name starts with no underscore. It has one function,
`problems()`, which returns a line of text for each thing that is wrong, all of them at once, and an
empty list if nothing is. The file's name is the check's name; nothing else names it.
"""
