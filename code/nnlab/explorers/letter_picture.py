"""What the letter explorer's pictures are made of: drawings, shifts, and one fixed noise."""

import math
from functools import lru_cache

import numpy as np

SIZE = 24
INK, PAPER = "#", "."
BLANK = [PAPER * SIZE] * SIZE


@lru_cache(maxsize=1)
def fixed_noise():
    """Return the noise at strength 1, (SIZE, SIZE): what draw_letter draws with default_rng(0)."""
    noise = np.random.default_rng(0).normal(0, 1, (SIZE, SIZE))
    noise.flags.writeable = False
    return noise


def own_pixels(pixels):
    """Return the drawing as a list of texts, blank for None; else raise ValueError."""
    if pixels is None:
        return list(BLANK)
    rows = pixels.split() if isinstance(pixels, str) else list(pixels)
    fits = len(rows) == SIZE and all(
        isinstance(row, str) and len(row) == SIZE and set(row) <= {INK, PAPER} for row in rows
    )
    if not fits:
        raise ValueError(
            f"pixels={pixels!r} is no drawing; try {SIZE} texts of {SIZE} signs each, "
            f'"{INK}" for ink and "{PAPER}" for paper.'
        )
    return rows


def inked(pixels):
    """Return the drawing as an array of shape (SIZE, SIZE), 0 is paper and 1 is ink."""
    return np.array([[float(sign == INK) for sign in row] for row in pixels])


def shifted(image, down, right):
    """Return `image` moved; what leaves it is lost, and paper comes in on the other side."""
    rim = max(abs(down), abs(right))
    wide = np.pad(image, rim)
    rows, columns = image.shape
    return wide[rim - down : rim - down + rows, rim - right : rim - right + columns]


def hundredths(name, value, low, high):
    """Return `value` in hundredths, an int from `low` to `high`; else raise ValueError."""
    try:
        hundred = 100 * float(value)
    except (TypeError, ValueError):
        hundred = math.nan
    if isinstance(value, bool) or not low - 1e-9 <= hundred <= high + 1e-9:
        raise ValueError(f"{name}={value!r} has no place; try {low / 100:g} to {high / 100:g}.")
    if abs(hundred - round(hundred)) > 1e-9:
        raise ValueError(f"{name}={value!r} is finer than hundredths; try {value:.2f}.")
    return round(hundred)
