"""What a window that slides has in common: its size formula and its call, as js/sliding.js."""

_DEFAULTS = {"stride": 1, "padding": 0, "dilation": 1}


def size_formula(n, kernel, stride, padding, dilation):
    """Write the output size's formula with its numbers, as in ⌊(7+2·0−1·(3−1)−1)/1⌋+1."""
    return f"⌊({n}+2·{padding}−{dilation}·({kernel}−1)−1)/{stride}⌋+1"


def call(name, *arguments, **sliding):
    """Write a Python call; stride, padding and dilation only where they are not the default."""
    given = [f"{key}={value}" for key, value in sliding.items() if value != _DEFAULTS[key]]
    return f"{name}({', '.join([*map(str, arguments), *given])})"


def imported(name, *arguments, **sliding):
    """Write the import and the call of a function of nnlab.convolution: lines that run anywhere."""
    return f"from nnlab.convolution import {name}\n\n{call(name, *arguments, **sliding)}"
