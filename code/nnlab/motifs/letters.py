"""Draw the letters C and D with a pen: strokes to grey pictures, 0 is paper and 1 is full ink."""

import math

import numpy as np

from nnlab._validation import count, generator, number, one_of, pair, quoted, whole

LETTERS = ("C", "D")
HEIGHT = 0.8  # of the picture's side, ink included: room to shift, and a slant of 15 degrees fits
BROAD = 0.95  # width of the pen's path as a share of its height


def draw_letter(letter, size=32, shift=(0, 0), thickness=2, slant=0, noise=0, rng=None):
    """Draw one letter, antialiased; the same arguments give the same picture.

    letter     "C" or "D"
    size       pixels on each side of the square picture, at least 12
    shift      whole pixels (down, right) from the middle; `room` says how far each way
    thickness  of the stroke in pixels, 0.5 to size / 4
    slant      degrees to the right, -20 to 20: the letter is sheared, its height stays
    noise      standard deviation of the Gaussian noise added to each pixel, then cut off at 0 and 1
    rng        numpy.random.Generator for the noise
    Returns a float array of shape (size, size), values in [0, 1].
    Raises ValueError or TypeError, quoting the value, for what does not fit the picture.
    """
    _check(letter, size, thickness, slant)
    if number("noise", noise, 0, 2):
        generator("rng", rng)
    down, right = _shift(shift, letter, size, thickness, slant)
    image = np.roll(_centred(letter, size, thickness, slant), (down, right), (0, 1))
    return np.clip(image + rng.normal(0, noise, image.shape), 0, 1) if noise else image


def room(letter, size=32, thickness=2, slant=0):
    """Return ((up, down), (left, right)): the shifts that keep all ink inside the picture.

    Arguments as in `draw_letter`. up and left are 0 or negative, all are whole pixels.
    """
    _check(letter, size, thickness, slant)
    ink = _centred(letter, size, thickness, slant) > 0
    return tuple([_ends(ink.any(axis)) for axis in (1, 0)])


def distance(x, y, path):
    """Return the distance of each point (x, y) from a path of straight pieces, shape (n, 2)."""
    nearest = np.full(np.shape(x), np.inf)
    for (x0, y0), (x1, y1) in zip(path[:-1], path[1:], strict=True):
        dx, dy = x1 - x0, y1 - y0
        along = np.clip(((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy), 0, 1)
        nearest = np.minimum(nearest, np.hypot(x - x0 - along * dx, y - y0 - along * dy))
    return nearest


def coverage(distances, thickness):
    """Return the share of ink of pixels at these distances from the pen's path, 0 to 1."""
    return np.clip(thickness / 2 + 0.5 - distances, 0, 1)


def _centred(letter, size, thickness, slant):
    y, x = np.mgrid[:size, :size] - (size - 1) / 2
    path, lean = pen_path(letter, size, thickness), math.tan(math.radians(slant))
    # Shear the path, not the picture: the stroke keeps its thickness.
    sheared = np.column_stack([path[:, 0] - lean * path[:, 1], path[:, 1]])
    ink = coverage(distance(x, y, sheared), thickness)
    if letter == "D":  # a round pen would round off the two corners: fill them up to the square
        for x0, y0 in path[[0, -2]]:
            across = coverage(np.abs(x + lean * y - x0), thickness)
            ink = np.maximum(ink, across * coverage(np.abs(y - y0), thickness))
    return ink


def pen_path(letter, size=32, thickness=2):
    """Return the points (x to the right, y down) that the pen joins, about the picture's middle.

    A "C" runs from its upper end to its lower one; a "D" from the top left corner round the bow to
    the bottom left one, and back up the stem.
    """
    high = HEIGHT * size - thickness
    wide = BROAD * high
    if letter == "C":
        turn = np.radians(np.linspace(-50, -310, 61))
        x, y = wide / 2 * np.cos(turn), high / 2 * np.sin(turn)
        return np.column_stack([x - (x.max() + x.min()) / 2, y])
    turn, straight = np.radians(np.linspace(-90, 90, 41)), 0.3 * wide
    x, y = straight - wide / 2 + (wide - straight) * np.cos(turn), high / 2 * np.sin(turn)
    top, foot = (-wide / 2, -high / 2), (-wide / 2, high / 2)
    return np.vstack([top, np.column_stack([x, y]), foot, top])


def _ends(inked):
    where = np.flatnonzero(inked)
    return -int(where[0]), int(len(inked) - 1 - where[-1])


def _check(letter, size, thickness, slant):
    one_of("letter", letter, LETTERS)
    number("thickness", thickness, 0.5, count("size", size, 12) / 4)
    number("slant", slant, -20, 20)


def _shift(shift, letter, size, thickness, slant):
    down, right = (whole("shift", step, "(0, 1)", given=shift) for step in pair("shift", shift))
    for name, step, (least, most) in zip(
        ("down", "right"), (down, right), room(letter, size, thickness, slant), strict=True
    ):
        if not least <= step <= most:
            raise ValueError(
                f"shift={quoted(shift)} moves the {letter} out of the picture of size={size}; "
                f"try {least} to {most} {name}."
            )
    return down, right
