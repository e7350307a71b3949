"""Checks of what a reader gives to an explorer."""

import operator

import numpy as np

LARGEST = 9  # a cell shows one digit and a sign, so that twenty cells fit a phone


def whole_entries(name, values, most):
    """Return `values` as a list of ints from -9 to 9, `most` at most; else raise ValueError."""
    array = np.asarray(values)
    fits = array.ndim == 1 and 1 <= array.size <= most and array.dtype.kind in "iu"
    if not fits or np.abs(array).max() > LARGEST:
        raise ValueError(
            f"{name}={values!r} cannot be shown; try 1 to {most} whole numbers "
            f"from -{LARGEST} to {LARGEST}, as in {name}=[1, 2, -1]."
        )
    return array.tolist()


def in_range(name, value, low, high):
    """Return `value` as an int; raise ValueError, quoting it, unless it is low to high."""
    try:
        number = operator.index(value)
    except TypeError:
        number = low - 1
    if isinstance(value, bool) or not low <= number <= high:
        raise ValueError(f"{name}={value!r} has no place; try a whole number {low} to {high}.")
    return number
