"""Named functions of one number, to be differentiated by differences: each fails in its own way."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np


class Curve(NamedTuple):
    """value, slope: functions of a float or an array, which keep its floating-point type."""

    value: Callable
    slope: Callable


# Products and sums alone, which every machine and every language rounds to the same bits.
# square: the central difference is exact; cube: off by h*h; raised: the same slope, but a value
# near 1000, whose rounding is as much larger; kink: the ReLU, whose slope at 0 is called 0 here.
CURVES = {
    "square": Curve(lambda x: x * x, lambda x: 2 * x),
    "cube": Curve(lambda x: x * x * x, lambda x: 3 * x * x),
    "raised": Curve(lambda x: x * x * x + 1000, lambda x: 3 * x * x),
    "kink": Curve(lambda x: np.maximum(x, 0), lambda x: np.heaviside(x, 0)),
}
