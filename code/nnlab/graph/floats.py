"""The functions of the operations for single numbers, by Python's math module.

`arrays` has the same names for arrays; `kinds.of` chooses. All raise DomainError where the
result would not be a finite real number; + - and * follow Python's floats.
"""

import math

from nnlab.graph.errors import refused

RANK = 0  # in mixed company arrays decide

# Why a number is refused: keys of the words that say so.
TOO_LARGE = "too_large"
LARGE_EXP = "large_exp"
POSITIVE = "positive"
ZERO = "zero"
POWER = "power"

tanh = math.tanh


def exp(a):
    """e**a; DomainError where the result is too large for a float."""
    try:
        return math.exp(a)
    except OverflowError:
        raise refused(LARGE_EXP) from None


def log(a):
    """The natural logarithm; DomainError for numbers not above 0."""
    if a <= 0:
        raise refused(POSITIVE)
    return math.log(a)


def sigmoid(a):
    """1 / (1 + exp(-a)), written so that exp never sees a large positive number."""
    if a >= 0:
        return 1.0 / (1.0 + math.exp(-a))
    e = math.exp(a)
    return e / (1.0 + e)


def relu(a):
    """max(a, 0); 0.0 also for -0.0, and NaN stays NaN."""
    return 0.0 if a <= 0.0 else a


def step(a):
    """The slope of relu: 1 above 0, else 0; at 0 it is 0, as in torch."""
    return 1.0 if a > 0.0 else 0.0


def maximum(a, b):
    """The larger of two, NaN if one of them is."""
    return b if a < b or b != b else a  # b != b: NaN wins, as in numpy


def share(a, b):
    """How much of the gradient of maximum(a, b) goes to a: 1, 0, or half in a tie, as in torch."""
    return 1.0 if a > b else 0.5 if a == b else 0.0


def nonzero(b):
    """Return the divisor b; DomainError if it is 0."""
    if b == 0:
        raise refused(ZERO)
    return b


def power(a, b):
    """a**b; DomainError for 0 to a negative power, and for a negative number to a fraction."""
    try:
        return math.pow(a, b)
    except ValueError:
        raise refused(POWER) from None
    except OverflowError:
        raise refused(TOO_LARGE) from None


def power_slope(a, b):
    """b * a**(b - 1); 0 for b = 0, infinite where the tangent is upright, as x**0.5 at 0."""
    try:
        return b * math.pow(a, b - 1.0) if b else 0.0
    except (ValueError, OverflowError):
        return b * (-math.inf if a < 0 and b % 2 == 0 else math.inf)


def exponent_slope(a, b):
    """The slope of a**b along b: a**b * log(a); 0 at a = 0, not a number below, as in torch."""
    if a > 0:
        return math.pow(a, b) * math.log(a)
    return 0.0 if a == 0 else math.nan


def total(a, axis=None, keepdims=False):
    """The sum of a single number is the number; ValueError if an axis is asked for."""
    if axis is not None:
        raise ValueError(f"a single number has no axis {axis}; try sum() without an axis.")
    return a


def spread(upstream, a, axis=None, keepdims=False):
    """The gradient of that sum goes to the one number there is."""
    return upstream


def product(a, b):
    """Refuse `@`, which has no meaning for single numbers, with a ValueError."""
    raise ValueError("@ multiplies vectors and matrices; try * for single numbers.")
