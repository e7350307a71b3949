"""Small pictures that a reader draws and shifts: rows of texts, "#" for ink and "." for paper."""

from collections.abc import Iterable

import numpy as np

from nnlab._validation import quoted

INK, PAPER = "#", "."


def own_pixels(pixels, side):
    """Return a drawing of `side` x `side` pixels as a list of texts, a blank one for None.

    pixels  the rows as texts, or all in one text with white space between them
    Raises ValueError, quoting it, for anything else.
    """
    if pixels is None:
        return [PAPER * side] * side
    rows = pixels.split() if isinstance(pixels, str) else pixels
    rows = list(rows) if isinstance(rows, Iterable) else []
    if len(rows) != side or not all(_is_row(row, side) for row in rows):
        raise ValueError(
            f"pixels={quoted(pixels)} is no picture of {side}x{side}; try {side} texts of "
            f'{side} signs, "{INK}" for ink and "{PAPER}" for paper.'
        )
    return rows


def _is_row(row, side):
    return isinstance(row, str) and len(row) == side and set(row) <= {INK, PAPER}


def texts(image):
    """Write an array of 0 and 1 (or of False and True) as rows of texts; js/pictures.js has it."""
    return ["".join(INK if value else PAPER for value in row) for row in image]


def shifted(image, down, right):
    """Return `image` moved; what leaves it is lost, and paper comes in on the other side."""
    rim = max(abs(down), abs(right))
    wide = np.pad(image, rim)
    rows, columns = image.shape
    return wide[rim - down : rim - down + rows, rim - right : rim - right + columns]


def read_and_misread(own, wrong):
    """Return three places of test pictures: the first two that are read, the first misread.

    own    int array: the places of one class;  wrong: array of bools, one for each test picture
    Where none is misread, the third that is read comes last; so none is shown twice.
    """
    read, misread = own[~wrong[own]], own[wrong[own]]
    return [*read[:2].tolist(), int(misread[0] if misread.size else read[2])]
