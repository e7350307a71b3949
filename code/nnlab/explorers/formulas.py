"""Formulas with their numbers, letter for letter as the views' formulas.js writes them."""

from nnlab.explorers.base import show_number

_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_DEFAULTS = {"stride": 1, "padding": 0, "dilation": 1}


def factor(value, first=False):
    """Write a factor of a product: negative ones in parentheses, except at the very front."""
    text = show_number(value)
    return f"({text})" if value < 0 and not first else text


def size_formula(n, kernel, stride, padding, dilation):
    """Write the output size's formula with its numbers, as in ⌊(7+2·0−1·(3−1)−1)/1⌋+1."""
    return f"⌊({n}+2·{padding}−{dilation}·({kernel}−1)−1)/{stride}⌋+1"


def subscript(index):
    """Write a whole number from 0 up in subscript digits."""
    return str(index).translate(_SUBSCRIPTS)


def call(name, *arguments, **sliding):
    """Write a Python call; stride, padding and dilation only where they are not the default."""
    given = [f"{key}={value}" for key, value in sliding.items() if value != _DEFAULTS[key]]
    return f"{name}({', '.join([*map(str, arguments), *given])})"
