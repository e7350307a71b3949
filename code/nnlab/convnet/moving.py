"""Move pictures by whole pixels; zeros come in from outside, what leaves the frame is lost."""

import numpy as np

from nnlab import _validation
from nnlab._sizes import whole_numbers


def move(x, down=0, right=0):
    """Return `x`, of shape (..., H, W), moved by `down` and `right` pixels (negative: up, left).

    Raises TypeError for shifts that are no whole numbers. A shift beyond the frame leaves zeros.
    """
    x = _validation.numbers("x", x)
    if x.ndim < 2:
        raise ValueError(f"x of shape {x.shape} is no picture (..., H, W); try x[None].")
    down, right = _validation.whole("down", down), _validation.whole("right", right)
    moved = np.zeros_like(x)
    (to_y, from_y), (to_x, from_x) = _overlap(x.shape[-2], down), _overlap(x.shape[-1], right)
    moved[..., to_y, to_x] = x[..., from_y, from_x]
    return moved


def _overlap(n, shift):
    """Return the slices (to, from) of an axis of n entries that is moved by `shift`."""
    shift = max(-n, min(n, shift))
    return slice(max(shift, 0), n + min(shift, 0)), slice(max(-shift, 0), n - max(shift, 0))


def move_each(x, shifts):
    """Move each picture by its own shift.

    x       array of shape (N, ..., H, W);  shifts: int array (N, 2), (down, right) per picture
    Returns an array of x's shape. Raises ValueError if there is not one pair per picture.
    """
    x, shifts = _validation.numbers("x", x), np.asarray(shifts)
    if shifts.shape != (len(x), 2):
        raise ValueError(
            f"shifts of shape {shifts.shape} do not fit {len(x)} pictures; try shape {(len(x), 2)}."
        )
    moved = np.empty_like(x)
    for shift in np.unique(shifts, axis=0):  # at most (2 * most + 1)**2 different ones
        same = (shifts == shift).all(1)
        moved[same] = move(x[same], *shift.tolist())
    return moved


def random_shifts(count, most, rng):
    """Draw `count` shifts (down, right), each -most to most with equal chances.

    most  largest shift in pixels, from 0 up;  rng: numpy.random.Generator
    Returns an int array (count, 2). Raises ValueError or TypeError, quoting the values.
    """
    (count,) = whole_numbers("count", count, 1, 0)
    (most,) = whole_numbers("most", most, 1, 0)
    return rng.integers(-most, most + 1, (count, 2))
