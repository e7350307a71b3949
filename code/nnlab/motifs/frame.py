"""Measure a letter and redraw its strokes with one even pen, so that one template fits all pens.

Everything here is a sum over the picture or a sliding box: where the letter is does not matter.
"""

import math
from dataclasses import dataclass

import numpy as np

from nnlab._validation import numbers
from nnlab.motifs.sliding import slid

PEN = 1 / 11  # of the letter's height: the pen of all templates, thin enough to leave corners sharp
LEAST = 5  # pixels; below this height a template has no room for a stroke
# A ring of ink has a spread of height² / 8; half a stem more brings C and D to height² / 7.56.
HEIGHT = 2.75  # of the pen's path, in standard deviations of the ink
HIDDEN = 1.12  # a sheared stroke is longer where it lies flat, which hides a ninth of the lean
LEAN = 0.36  # of y, the most that x may follow it: 20 degrees
NARROW = 0.5  # the least breadth
ASKEW = 1.1  # a stroke askew in a box is up to 1.41 times longer than one along it
BIAS = (0.5, 0.8)  # of a box's usual answer: what `even_strokes` takes away, least and most


@dataclass(frozen=True)
class Frame:
    """A letter's own measures: `height` and `thickness` in pixels, `slant` in degrees.

    breadth is the ink's spread across as a share of its spread in height, 0.5 to 1: about 0.66 for
    a round C, open on one side, 0.95 for a D.
    """

    height: float
    thickness: float
    slant: float = 0
    breadth: float = 1

    @property
    def pen(self):
        """Thickness in pixels that `even_strokes` gives the strokes and the templates expect."""
        return PEN * self.height


def measure(image):
    """Return the `Frame` of the ink in `image`, or None if there is no ink.

    image   array of shape (H, W), values in [0, 1], as all functions of nnlab.motifs take it
    The height is that of the pen's path, known from how far the ink spreads about its middle; the
    slant, from how the ink's x follows its y; the thickness, from the share of ink in a box laid
    on each inked pixel. All three are rounded to 1e-6, so that the order in which numbers are
    added, which changes with the letter's place, changes nothing.
    """
    ink = contrast(image)
    total = ink.sum()
    if total < 1:  # less than one pixel
        return None
    y, x = np.mgrid[: ink.shape[0], : ink.shape[1]]
    y, x = y - (ink * y).sum() / total, x - (ink * x).sum() / total
    spread = (ink * y * y).sum() / total
    height = round(max(LEAST, HEIGHT * math.sqrt(spread)), 6)
    lean = -HIDDEN * (ink * x * y).sum() / total / max(spread, 1)
    slant = round(math.degrees(math.atan(min(max(lean, -LEAN), LEAN))), 6) + 0.0  # −0 is 0
    x = x + y * math.tan(math.radians(slant))  # upright again
    wide = math.sqrt((ink * x * x).sum() / total / max(spread, 1))
    return Frame(height, _thickness(ink, height / 2), slant, round(min(1, max(NARROW, wide)), 6))


def _thickness(ink, side):
    share = (ink * slid(ink, box(side)[None])[0]).sum() / ink.sum()
    return round(float(side * share / ASKEW), 6)


def contrast(image):
    """Double the contrast about mid grey and cut off at 0 and 1: weak noise becomes paper.

    Raises ValueError, quoting it, for what is not a picture: (H, W), values in [0, 1].
    """
    image = numbers("image", image)
    if image.ndim != 2:
        raise ValueError(f"image of shape {image.shape} is not (H, W); try one grey picture.")
    if not (image.min() >= 0 and image.max() <= 1):
        raise ValueError(
            f"image has values from {image.min()} to {image.max()}; try 0 (paper) to 1 (ink)."
        )
    return np.clip(2.0 * image - 0.5, 0, 1)


def box(side):
    """Return the (K, K) weights of a mean over a square of `side` pixels; K is odd, sums to 1.

    A side that is not an odd whole number is met by lighter weights at the rim.
    """
    rim = math.ceil((side - 1) / 2)
    row = np.ones(2 * rim + 1)
    if rim:
        row[[0, -1]] = (side - (2 * rim - 1)) / 2
    return np.outer(row, row) / row.sum() ** 2


def even_strokes(image, frame=None):
    """Redraw the strokes with a pen of `frame.pen` pixels: one convolution, a bias and a cut.

    A box wider than the stroke, slid over the picture, makes thin strokes thick; of what a box on
    a thick stroke answers, only the highest part is kept, which makes it thin.
    Returns an array of shape (H, W), values in [0, 1]; all 0 if there is no ink.
    """
    ink = contrast(image)
    frame = frame or measure(image)
    if frame is None:
        return np.zeros(ink.shape)
    side = max(frame.pen + frame.thickness / 2, frame.thickness, 1)
    bias = min(BIAS[1], max(BIAS[0], 1 - frame.pen / frame.thickness))
    answer = slid(ink, box(side)[None])[0]
    usual = (ink * answer).sum() / ink.sum()
    return np.round(np.clip((answer / usual - bias) / (1 - bias), 0, 1), 9)
