"""Numbers as text, letter for letter as js/numbers.js writes them."""

import math
from decimal import ROUND_HALF_UP, Context, Decimal

_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
EXACT = Context(prec=1100, rounding=ROUND_HALF_UP)  # more digits than any float has
LEAST, MANY = 0.01, 1e6  # show_small writes an exponent below and from here on
PLAIN = 1e21  # from here on JavaScript's toFixed writes an exponent, too


def show_number(value, decimals=2):
    """Write a number as the views do: so many decimals at most, ties away from zero, a true minus.

    From 1e21 on those are decimals before an exponent, as in 1.8e308.
    """
    if value != value:
        return "NaN"
    if value in (float("inf"), float("-inf")):
        return "∞" if value > 0 else "−∞"
    size = abs(float(value))
    text = fixed(size, decimals) if size < PLAIN else scientific(size, decimals)
    return f"−{text}" if value < 0 and text != "0" else text


def show_small(value, least=LEAST):
    """Write a number as show_number, or as in 2.9e−7 where it is smaller than `least`.

    From a million on those are one decimal before an exponent, too.
    """
    size = abs(float(value))
    if not 0 < size < least and not MANY <= size < float("inf"):
        return show_number(value)
    return ("−" if value < 0 else "") + scientific(size, 1)


def on_grid(value, grid, most):
    """Return the multiple of 1/grid nearest to `value`, -most to most: what a slider can hold."""
    return max(-most, min(most, math.floor(value * grid + 0.5) / grid)) or 0.0


def significant(value):
    """Write a finite number with three digits that count, as in 0.0794, 12.3 or 4.53e−9.

    Whole digits before the point are kept up to 9999; what is smaller than 0.001 or larger than
    that has an exponent.
    """
    size = abs(float(value))
    power = Decimal(size).adjusted() if size else 0
    plainly = -3 <= power <= 3
    text = fixed(size, max(0, 2 - power)) if plainly else scientific(size, 2)
    return f"−{text}" if value < 0 else text


def fixed(size, decimals):
    """Write a number from 0 up with at most so many decimals, no zeros behind; ties go up."""
    text = f"{Decimal(size).quantize(Decimal(10) ** -decimals, context=EXACT):f}"
    return text.rstrip("0").rstrip(".") if decimals else text


def scientific(size, decimals):
    """Write a number above 0 as in 4.9e8 or 2.5e−3, with at most so many decimals in front."""
    exact = Decimal(size)
    power = exact.adjusted()
    front = fixed(exact.scaleb(-power, EXACT), decimals)
    if front == "10":  # as 9.99 rounded to one decimal
        front, power = "1", power + 1
    return f"{front}e{power}".replace("-", "−")


def factor(value, first=False):
    """Write a factor of a product: negative ones in parentheses, except at the very front."""
    text = show_number(value)
    return f"({text})" if value < 0 and not first else text


def subscript(index):
    """Write a whole number from 0 up in subscript digits."""
    return str(index).translate(_SUBSCRIPTS)
