"""What a node may hold, a float or an array, and which functions go with it."""

import math
from numbers import Real

import numpy as np

from nnlab._validation import quoted, unmasked
from nnlab.graph import arrays, floats
from nnlab.graph.errors import shown

KINDS = {float: floats, np.ndarray: arrays}  # `compile` adds a third, which writes code


def of(a, b=0.0):
    """Return the module of functions that fits the values `a` and `b`."""
    kind = KINDS.get(type(a), floats)
    other = KINDS.get(type(b), floats)
    return other if other.RANK > kind.RANK else kind


def as_value(x, copy=None):
    """Return a number as a float, an array or nested lists as an array of float64.

    copy    True to copy an array even if it is one of float64 already
    Raises TypeError for what is neither, booleans and complex numbers too; ValueError for NaN and
    infinity.
    """
    if type(x) is float and math.isfinite(x):  # the common cases, ten times faster
        return x
    if type(x) is int and abs(x) < 2**1000:
        return float(x)
    if isinstance(x, Real) and not isinstance(x, bool):
        value = number(x)
    elif isinstance(x, np.ndarray | list | tuple):
        value = array(x, copy)
    else:
        raise TypeError(f"{quoted(x)} is no number and no array of numbers; try Node(2.0).")
    if not (math.isfinite(value) if type(value) is float else np.isfinite(value).all()):
        raise ValueError(f"{shown(x)} is not finite; a graph starts from finite numbers, try 0.0.")
    return value


def number(x):
    try:
        return float(x)
    except OverflowError:
        return math.inf


def array(x, copy):
    """Return nested lists or an array as float64, or as a float if there is no axis."""
    try:
        given = np.asarray(unmasked("the value", x))
    except ValueError:
        raise ValueError(
            f"{quoted(x)} has rows of different lengths; try equally long ones."
        ) from None
    if given.dtype.kind not in "iuf":
        raise TypeError(f"{quoted(x)} is no array of numbers; try Node([1.0, 2.0]).")
    value = np.array(given, dtype=float, copy=copy)
    return value if value.ndim else float(value)


def fit(gradient, value):
    """Give a gradient its value's own shape: spread one number out, add up what was broadcast."""
    had, shape = getattr(gradient, "shape", ()), getattr(value, "shape", ())
    if had == shape:
        return gradient
    return of(gradient).unbroadcast(gradient, shape) if had else of(value).spread(gradient, value)


def zeros_like(value):
    return np.zeros(value.shape) if isinstance(value, np.ndarray) else 0.0
