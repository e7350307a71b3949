"""Checks of what a reader gives to `Convolution2DExplorer`; each error says what to try."""

import numpy as np

from nnlab.kernels import KERNELS


def check_choice(name, value, options):
    """Return the index of `value` in `options`; ValueError, quoting it, if it is not there."""
    for index, option in enumerate(options):
        if type(value) is type(option) and value == option:
            return index
    raise ValueError(f"{name}={value!r} is not known; try one of {', '.join(map(str, options))}.")


def check_kernel(kernel):
    """Return (name, rows) of a named kernel, or ("custom", rows) of nine numbers from -9 to 9."""
    if isinstance(kernel, str):
        return list(KERNELS)[check_choice("kernel", kernel, list(KERNELS))], listed(KERNELS[kernel])
    try:
        array = np.array(kernel, float)
    except (TypeError, ValueError):
        array = np.empty(0)
    if array.shape != (3, 3) or not (np.abs(array) <= 9).all():
        raise ValueError(
            f"kernel={kernel!r} is not 3x3 numbers from -9 to 9; try a list of three rows "
            f"or a name: {', '.join(KERNELS)}."
        )
    return "custom", listed(array)


def listed(array):
    """Return rows as lists, whole numbers as ints: what the page gets and what code spells."""
    return [[int(v) if float(v).is_integer() else float(v) for v in row] for row in array]
