"""Small square grey pictures made of whole numbers: 0 is the page, the largest number full ink.

`house` and `dot` are drawn by the code here, `drawn` makes what a reader draws in signs; `digit`
reads scikit-learn's embedded data set.
"""

import re

import numpy as np

from nnlab import _validation
from nnlab._digits import embedded

# The pictures that explorers offer. `picture` makes one, `call` writes the Python for it.
PICTURES = ("house", "dot", "digit0", "digit1", "digit4", "digit7")
SIGNS = {".": 0, "#": 9}


def house():
    """Draw a house: upright walls, level eaves and a roof at 45°, on a sky that is not zero.

    Returns an int array of shape (16, 16), values 0 to 9. The sky is 2, so that the zeros of
    padding leave an edge around it.
    """
    grey = np.full((16, 16), 2)
    grey[14:] = 5  # the ground
    grey[1:6, 11:13] = 7  # the chimney
    for row in range(1, 8):
        grey[row, 8 - row : 8 + row] = 8  # the roof grows by one pixel on either side
    grey[8:14, 3:13] = 4
    grey[9:12, 4:7] = 0  # the window, a hole of light
    grey[9:14, 9:12] = 9  # the door
    return grey


def dot(size=5):
    """Draw one pixel of 1 in the middle of zeros: whatever slides over it leaves its own shape.

    size  odd number of pixels on each side, at least 1
    Returns an int array of shape (size, size). Cross-correlation with a kernel gives the kernel
    turned by 180°, convolution the kernel as it is.
    Raises ValueError for a size without a middle, TypeError for what is no whole number.
    """
    if _validation.count("size", size, 1) % 2 == 0:
        raise ValueError(
            f"size={_validation.quoted(size)} has no middle pixel; try an odd number such as 5."
        )
    grey = np.zeros((size, size), int)
    grey[size // 2, size // 2] = 1
    return grey


def digit(index):
    """Take a handwritten digit; `index` 0 to 9 gives that digit, higher ones further examples.

    Returns an int array of shape (8, 8), values 0 to 16.
    Raises ValueError for an index outside the data set, TypeError for what is no whole number.
    Source: sklearn.datasets.load_digits, 1797 digits of the UCI ML hand-written digits data set.
    """
    images, _ = embedded()
    return images[_validation.count("index", index, 0, len(images) - 1)].astype(int)


def drawn(pixels):
    """Make a picture of signs: "#" is full ink, 9, and "." is the page, 0.

    pixels  the rows as texts, or all in one text with white space between them; as many rows as
            signs in each, at least 1
    Returns an int array of shape (side, side).
    Raises ValueError, quoting it, for anything else.
    """
    rows = pixels.split() if isinstance(pixels, str) else pixels
    try:
        rows = [[SIGNS[sign] for sign in row] for row in rows]
    except (KeyError, TypeError):  # other signs, or no rows at all
        rows = []
    if not rows or any(len(row) != len(rows) for row in rows):
        raise ValueError(
            f"pixels={_validation.quoted(pixels)} is no square of signs; try as many rows as signs "
            'in each, with "#" for ink and "." for paper, as in "#. .#".'
        )
    return np.array(rows)


def picture(name):
    """Make the picture behind one of the names in `PICTURES`; ValueError for any other name."""
    word, index = _parts(_validation.one_of("picture", name, PICTURES))
    return {"house": house, "dot": dot}[word]() if index == "" else digit(int(index))


def call(name):
    """Write the call that makes the picture `name`: "digit4" is `digit(4)`."""
    return "{}({})".format(*_parts(name))


def _parts(name):
    return re.fullmatch(r"(\D+)(\d*)", name).groups()
