"""Is what was asked for something we have? Short checks whose errors quote what was given."""

import math
import operator
import reprlib
from numbers import Real

import numpy as np

LARGEST = 9  # a cell shows one digit and a sign, so that twenty cells fit a phone


class _Quoting(reprlib.Repr):
    """Shortened text of anything; a number of NumPy's as Python's own: 0.1, not np.float64(0.1)."""

    def __init__(self):
        super().__init__()
        self.maxlist = self.maxtuple = self.maxset = 20
        self.maxstring = self.maxother = 100

    def repr1(self, x, level):
        return super().repr1(x.item() if isinstance(x, np.generic) else x, level)

    def repr_ndarray(self, x, level):
        text = " ".join(repr(x).split())  # on one line
        half = self.maxother // 2
        return text if len(text) <= self.maxother else f"{text[:half]}...{text[-half:]}"

    repr_MaskedArray = repr_ndarray


quoted = _Quoting().repr


def one_of(name, given, options):
    """Return `given` if it is one of the names in `options`, else raise ValueError."""
    if isinstance(given, str) and given in options:
        return given
    raise ValueError(
        f"{name}={quoted(given)} is not known; try one of {', '.join(map(repr, options))}."
    )


def whole(name, value, fitting="1", given=None):
    """Return `value` as an int, else raise TypeError; a bool is none, though Python has it so.

    given   what the error quotes, where `value` is only a part of it
    """
    try:
        if isinstance(value, bool | np.bool_):
            raise TypeError
        return operator.index(value)
    except TypeError:
        quote = quoted(value if given is None else given)
        raise TypeError(
            f"{name}={quote} is no whole number but a {type(value).__name__}; try {fitting}."
        ) from None


def count(name, given, least=0, most=None):
    """Return `given` as an int from `least` to `most`, else raise TypeError or ValueError."""
    fitting = f"{least} or more" if most is None else f"{least} to {most}"
    number = whole(name, given, fitting)
    if number < least or (most is not None and number > most):
        raise ValueError(f"{name}={quoted(given)} does not fit; try {fitting}.")
    return number


def flag(name, given):
    """Return `given` if it is True or False, else raise TypeError."""
    if isinstance(given, bool | np.bool_):
        return bool(given)
    raise TypeError(
        f"{name}={quoted(given)} is neither on nor off; try {name}=True or {name}=False."
    )


def unmasked(name, values):
    """Return `values`; a masked array raises TypeError: its mask would be lost in silence."""
    if isinstance(values, np.ma.MaskedArray):
        raise TypeError(
            f"{name} is a masked array, and what is masked would count like the rest; "
            f"try {name}.filled(0) or {name}.compressed()."
        )
    return values


def numbers(name, values):
    """Return `values` as an array of ints or floats with something in it.

    Raises TypeError for any other type and ValueError for nothing or ragged rows, quoting them.
    Masked arrays are refused, too.
    """
    try:
        array = np.asarray(unmasked(name, values))
    except ValueError as error:
        raise ValueError(
            f"{name}={quoted(values)} has rows of unequal length; try equal rows."
        ) from error
    kind = array.dtype.kind
    if kind not in "fiu" or _grown(values, array):
        tries = {"b": f"{name}.astype(int)", "c": f"{name}.real and {name}.imag one by one"}
        tries |= dict.fromkeys("fO", "numbers, whole ones from -2**63 to 2**63 - 1")
        raise TypeError(
            f"{name} holds {array.dtype} values, not ints or floats: {quoted(values)}; "
            f"try {tries.get(kind, 'an array of numbers')}."
        )
    if not array.size:
        raise ValueError(
            f"{name} of shape {array.shape} is empty; try at least one entry per axis."
        )
    return array


def _grown(values, array):
    """Whether NumPy made floats of whole numbers that no type of its own ints can hold together."""
    if array.dtype.kind != "f" or isinstance(values, np.ndarray | np.generic):
        return False
    if not (np.abs(array) >= 2.0**63).any():
        return False
    return all(isinstance(one, int) for one in np.asarray(values, object).flat)


def number(name, given, least=-math.inf, most=math.inf, above=-math.inf):
    """Return `given` as a finite float from `least` to `most` and above `above`.

    Raises TypeError for what is no number, texts and bools too, else ValueError.
    """
    fitting = _range(least, most, above)
    if isinstance(given, bool) or not isinstance(given, Real):
        raise TypeError(f"{name}={quoted(given)} is no number; try {fitting}.")
    if not (math.isfinite(given) and least <= given <= most and given > above):
        raise ValueError(f"{name}={quoted(given)} does not fit; try {fitting}.")
    return float(given)


def _range(least, most, above):
    if least > -math.inf and most < math.inf:
        return f"{least:g} to {most:g}"
    if above > -math.inf:
        return f"a finite number above {above:g}"
    return f"a finite number of {least:g} or more" if least > -math.inf else "a finite number"


def generator(name, given):
    """Return `given` if it is a numpy.random.Generator, else raise TypeError."""
    if isinstance(given, np.random.Generator):
        return given
    raise TypeError(
        f"{name}={quoted(given)} draws no numbers; try {name}=numpy.random.default_rng(0)."
    )


def seeds(given):
    """Return `given`, one whole number or several, as a tuple of different ints, at least one."""
    several = given if np.iterable(given) and not isinstance(given, str) else (given,)
    found = tuple(count("seed", seed) for seed in several)
    if not found or len(set(found)) < len(found):
        raise ValueError(f"seeds={quoted(given)} holds none, or one twice; try seeds=range(10).")
    return found


def places(given, axes=2, name="points"):
    """Return `given` as a finite float64 array of shape (N, axes), else raise ValueError."""
    array = np.asarray(unmasked(name, given), float)
    if array.ndim != 2 or array.shape[1] != axes or not len(array):
        raise ValueError(
            f"{name} of shape {array.shape} do not fit; try (N, {axes}), as in [{[0] * axes}]."
        )
    if not np.isfinite(array).all():
        bad = int(np.argwhere(~np.isfinite(array))[0, 0])
        raise ValueError(f"{name}[{bad}] = {array[bad].tolist()} is not finite; leave it out.")
    return array


def classes(given, points, most=None):
    """Return `given` as ints 0, 1, ... with one for each of `points`, else raise ValueError."""
    labels = np.asarray(unmasked("labels", given))
    if labels.shape != (len(points),):
        raise ValueError(f"labels of shape {labels.shape} do not fit {len(points)} points.")
    whole = labels.astype(int)
    if (whole != labels).any() or whole.min() < 0 or (most is not None and whole.max() > most):
        top = "..." if most is None else f"to {most}"
        raise ValueError(f"labels {np.unique(labels).tolist()} do not fit; try 0, 1 {top}.")
    return whole


def whole_entries(name, values, most):
    """Return `values` as a list of ints from -9 to 9, `most` at most; else raise ValueError."""
    try:
        array = np.asarray(values)
    except ValueError:  # rows of unequal length
        array = np.empty(0)
    fits = array.ndim == 1 and 1 <= array.size <= most and array.dtype.kind in "iu"
    fits = fits and not np.ma.isMaskedArray(values)  # a mask would be lost in silence
    # Not by abs: that of the least int64 is negative.
    if not fits or array.min() < -LARGEST or array.max() > LARGEST:
        raise ValueError(
            f"{name}={quoted(values)} cannot be shown; try 1 to {most} whole numbers "
            f"from -{LARGEST} to {LARGEST}, as in {name}=[1, 2, -1]."
        )
    return array.tolist()


def multiple(name, value, step, high):
    """Return `value` as an int: 0, step, ... or high; else raise TypeError or ValueError."""
    number = count(name, value, 0, high)
    if number % step:
        near = number // step * step
        raise ValueError(f"{name}={quoted(value)} is no multiple of {step}; try {near}.")
    return number


def on_grid(name, given, low, high, by):
    """Return `given` as a float low, low + by, ... or high; else raise TypeError or ValueError."""
    value = number(name, given, low, high)
    near = round(low + by * round((value - low) / by), 9)  # 0.3, not 3 * 0.1
    if abs(value - near) > 1e-9:
        raise ValueError(f"{name}={quoted(given)} is between two steps of {by:g}; try {near:g}.")
    return near


def pair(name, given):
    """Return `given` as a tuple of two, whatever they are; else raise ValueError."""
    values = tuple(given) if np.iterable(given) and not isinstance(given, str) else ()
    if len(values) != 2:
        raise ValueError(
            f"{name}={quoted(given)} is no pair; try two numbers, as in {name}=(0, 1)."
        )
    return values


def hundredths(name, given, low, high):
    """Return the number `given` in hundredths, an int from `low` to `high`.

    Raises TypeError for what is no number, ValueError for one that is out of range or finer.
    """
    hundred = 100 * number(name, given, low / 100, high / 100)
    if abs(hundred - round(hundred)) > 1e-9:
        raise ValueError(
            f"{name}={quoted(given)} is finer than hundredths; try {float(given):.2f}."
        )
    return round(hundred)
