"""Numbers as text, letter for letter as js/numbers.js writes them."""

from decimal import ROUND_HALF_UP, Decimal

_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def show_number(value):
    """Write a number as the views do: two decimals at most, ties away from zero, a true minus."""
    if value != value:
        return "NaN"
    if value in (float("inf"), float("-inf")):
        return "∞" if value > 0 else "−∞"
    rounded = Decimal(float(value)).quantize(Decimal("0.01"), ROUND_HALF_UP)
    text = f"{abs(rounded):f}".rstrip("0").rstrip(".")
    return f"−{text}" if rounded < 0 else text


def factor(value, first=False):
    """Write a factor of a product: negative ones in parentheses, except at the very front."""
    text = show_number(value)
    return f"({text})" if value < 0 and not first else text


def subscript(index):
    """Write a whole number from 0 up in subscript digits."""
    return str(index).translate(_SUBSCRIPTS)
