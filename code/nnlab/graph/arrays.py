"""The functions of the operations for arrays, by numpy; `floats` has them for numbers.

A result without axes becomes a float. An array with a single entry outside an operation's domain
raises DomainError and says which entry.
"""

import numpy as np

from nnlab.graph.errors import entry, refused
from nnlab.graph.floats import LARGE_EXP, POSITIVE, POWER, TOO_LARGE, ZERO

RANK = 1  # beside a float, arrays decide

tanh = np.tanh
maximum = np.maximum


def exp(a):
    """e**a, entry by entry; DomainError, naming an entry, where it is too large for a float."""
    try:
        with np.errstate(over="raise"):
            return np.exp(a)
    except FloatingPointError:
        raise refused(LARGE_EXP, entry(a > 709, a)) from None


def log(a):
    """The natural logarithm; DomainError, naming an entry, for numbers not above 0."""
    bad = a <= 0
    if bad.any():
        raise refused(POSITIVE, entry(bad, a))
    return np.log(a)


def sigmoid(a):
    """1 / (1 + exp(-a)), written so that exp never sees a large positive number."""
    e = np.exp(-np.abs(a))  # never above 1
    return np.where(a >= 0, 1.0, e) / (1.0 + e)


def relu(a):
    """max(a, 0), entry by entry."""
    return np.maximum(a, 0.0)


def step(a):
    """The slope of relu: 1 above 0, else 0; at 0 it is 0, as in torch."""
    return (a > 0.0).astype(float)


def share(a, b):
    """How much of the gradient of maximum(a, b) goes to a: 1, 0, or half in a tie, as in torch."""
    return np.where(a == b, 0.5, a > b)


def nonzero(b):
    """Return the divisor b; DomainError, naming an entry, where it is 0."""
    bad = b == 0
    if bad.any():
        raise refused(ZERO, entry(bad, b))
    return b


def power(a, b):
    """a**b; DomainError for 0 to a negative power, and for a negative number to a fraction."""
    try:
        with np.errstate(over="raise", divide="raise", invalid="raise"):
            return np.power(a, b)
    except FloatingPointError as error:
        raise refused(TOO_LARGE if "overflow" in str(error) else POWER) from None


def power_slope(a, b):
    """b * a**(b - 1); 0 for b = 0, infinite where the tangent is upright, as x**0.5 at 0."""
    with np.errstate(all="ignore"):
        return np.where(b == 0, 0.0, b * np.power(a, np.subtract(b, 1.0)))


def exponent_slope(a, b):
    """The slope of a**b along b: a**b * log(a); 0 at a = 0, not a number below, as in torch."""
    with np.errstate(all="ignore"):
        return np.where(a == 0, 0.0, np.power(a, b) * np.log(a))


def total(a, axis=None, keepdims=False):
    """The sum of all entries, or along `axis`; a float if no axis is left."""
    return plain(a.sum(axis=axis, keepdims=keepdims))


def spread(upstream, a, axis=None, keepdims=False):
    """Give every entry of `a` the gradient of the sum that it went into."""
    if axis is not None and not keepdims:
        upstream = np.expand_dims(upstream, axis)
    return np.broadcast_to(upstream, a.shape)


def product(a, b):
    """a @ b for vectors and matrices; ValueError for other numbers of axes."""
    if not 1 <= np.ndim(a) <= 2 or not 1 <= np.ndim(b) <= 2:
        raise ValueError("@ multiplies vectors and matrices here; try * and sum(axis).")
    return plain(a @ b)


def product_left(upstream, b):
    """The gradient of a @ b along a: the matrix of all derivatives is never formed."""
    return np.multiply.outer(upstream, b) if b.ndim == 1 else upstream @ b.T


def product_right(upstream, a):
    """The gradient of a @ b along b."""
    return np.multiply.outer(a, upstream) if a.ndim == 1 else a.T @ upstream


def unbroadcast(gradient, shape):
    """Add up what broadcasting had copied, so that the gradient has its variable's shape."""
    if not shape:
        return float(gradient.sum())
    return gradient.sum(axis=copied(gradient.shape, shape), keepdims=True).reshape(shape)


def copied(large, small):
    """Return the axes along which an array of shape `small` was copied to have shape `large`."""
    old = (1,) * (len(large) - len(small)) + small
    return tuple(i for i, n in enumerate(old) if n != large[i])


def plain(a):
    """Return an array without axes as a float, any other as it is."""
    return a if a.ndim else float(a)
