"""The kernel that a reader gives: one of the named ones, or nine numbers of their own."""

import numpy as np

from nnlab._validation import LARGEST, one_of, quoted
from nnlab.kernels import KERNELS

OWN = "custom"  # what stands for the reader's own among the names
NAMES = (*KERNELS, OWN)


def named_or_own(kernel):
    """Return (name, rows) of a named kernel, or ("custom", rows) of 3x3 numbers from -9 to 9.

    Raises ValueError, quoting it, for anything else.
    """
    if isinstance(kernel, str):
        name = one_of("kernel", kernel, KERNELS)
        return name, listed(KERNELS[name])
    try:
        array = np.asarray(kernel)
    except ValueError:  # rows of unequal length
        array = np.empty(0)
    fits = array.shape == (3, 3) and array.dtype.kind in "iuf" and not np.ma.isMaskedArray(kernel)
    if not fits or not ((array >= -LARGEST) & (array <= LARGEST)).all():
        raise ValueError(
            f"kernel={quoted(kernel)} is not 3x3 numbers from -{LARGEST} to {LARGEST}; try "
            f"a list of three rows or a name: {', '.join(KERNELS)}."
        )
    return OWN, listed(array)


def listed(array):
    """Return rows as lists, whole numbers as ints: what the page gets and what code spells."""
    return [[int(v) if float(v).is_integer() else float(v) for v in row] for row in array]
