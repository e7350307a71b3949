"""Drawn digits: ten written by our own strokes, and any drawing brought to the form of MNIST's."""

import numpy as np

from nnlab import _validation

SIDE, BOX = 28, 20  # pixels of a picture, and of the square that a fitted digit fills
PEN = 1.45  # pixels from a stroke's middle to its edge

# Strokes as points (right, down) in pixels; a curve goes smoothly through the points of a stroke.
STROKES = {
    0: [[(15, 3), (9, 6), (7, 14), (9, 22), (14, 25), (19, 21), (20, 13), (19, 6), (15, 3)]],
    1: [[(10, 8), (14, 4)], [(14, 4), (13, 24)]],
    2: [[(7, 8), (10, 4), (15, 3), (19, 6), (18, 12), (12, 18), (6, 24)], [(6, 24), (21, 24)]],
    3: [
        [(7, 5), (13, 3), (18, 6), (17, 11), (12, 13)],
        [(12, 13), (18, 15), (19, 20), (15, 24), (7, 23)],
    ],
    4: [[(10, 3), (6, 15)], [(6, 15), (21, 15)], [(17, 4), (16, 25)]],
    5: [
        [(19, 4), (9, 4)],
        [(9, 4), (8, 12)],
        [(8, 12), (14, 11), (19, 15), (18, 21), (13, 25), (6, 23)],
    ],
    6: [[(17, 3), (11, 8), (8, 16), (9, 22), (13, 25), (18, 22), (18, 16), (13, 14), (9, 18)]],
    7: [[(6, 4), (20, 4)], [(20, 4), (15, 14), (12, 25)]],
    8: [
        [(19, 6), (14, 3), (9, 6), (11, 11), (17, 16), (18, 21), (13, 25), (8, 21), (10, 16)]
        + [(17, 11), (19, 6)]
    ],
    9: [
        [(18, 10), (13, 13), (9, 9), (11, 4), (16, 3), (18, 7), (18, 10)],
        [(18, 8), (17, 17), (14, 25)],
    ],
}  # fmt: skip


def written_digit(digit):
    """Return one of ten digits written with a pen three pixels wide: int array (28, 28) of 0 and 1.

    digit  0 to 9; the strokes are this course's own, no picture of a data set
    Raises ValueError or TypeError for anything else.
    """
    strokes = STROKES[_validation.count("digit", digit, 0, 9)]
    pixels = np.indices((SIDE, SIDE))[::-1].reshape(2, 1, -1)  # (right, down) of each pixel
    near = np.zeros(SIDE * SIDE, bool)
    for stroke in strokes:
        points = _curve(np.array(stroke, float)).T[..., None]
        near |= (np.square(pixels - points).sum(0) <= PEN**2).any(0)
    return near.reshape(SIDE, SIDE).astype(np.int64)


def _curve(points, steps=24):
    """Return points along the Catmull-Rom curve through `points`, an array (N, 2)."""
    before, after = 2 * points[0] - points[1], 2 * points[-1] - points[-2]
    a, b, c, d = (np.vstack([before, points, after])[i : i + len(points) - 1] for i in range(4))
    t = np.linspace(0, 1, steps)[:, None, None]
    curve = (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3
    )
    return curve.reshape(-1, 2) / 2


def fit_digit(picture):
    """Bring a drawing to the form of MNIST's digits.

    picture  array (H, W), 0 is paper; its ink is cut out, scaled so that its longer side has 20
             pixels, and moved by whole pixels until its centre of mass is nearest to (14, 14), the
             middle of the frame
    Returns a float64 array (28, 28), 0 to 1 where `picture` is; all 0 where there is no ink. What a
    lopsided drawing has beyond the frame is lost.
    Raises ValueError if it is no picture.
    Source: Y. LeCun's page on MNIST names the box and the centre of mass; the filter, a triangle
    as wide as a drawn pixel, is ours (and Pillow's "bilinear").
    """
    picture = _validation.numbers("picture", picture).astype(float)
    if picture.ndim != 2:
        raise ValueError(f"picture of shape {picture.shape} is not (H, W); try one of 28x28.")
    rows, columns = np.flatnonzero(picture.any(1)), np.flatnonzero(picture.any(0))
    fitted = np.zeros((SIDE, SIDE))
    if not len(rows):
        return fitted
    ink = picture[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    height, width = (max(1, _nearest(BOX * n / max(ink.shape))) for n in ink.shape)
    ink = _resampling(len(ink), height) @ ink @ _resampling(ink.shape[1], width).T
    top, left = (_start(ink.sum(axis)) for axis in (1, 0))
    for i, j in np.ndindex(ink.shape):
        if 0 <= top + i < SIDE and 0 <= left + j < SIDE:
            fitted[top + i, left + j] = ink[i, j]
    return fitted


def _start(sums):
    """Return where in the frame rows of these sums start, so that their mean is in the middle."""
    return _nearest(SIDE / 2 - sums @ np.arange(len(sums)) / sums.sum())


def _nearest(value):
    """Round; a half goes up, and so does what rounding errors have left just below one."""
    return int(np.floor(value + 0.5 + 1e-9))


def _resampling(given, wanted):
    """Return the matrix (wanted, given) whose rows weigh old pixels for each new one."""
    scale = given / wanted
    middles = (np.arange(wanted) + 0.5) * scale
    distances = np.abs(np.arange(given) + 0.5 - middles[:, None]) / max(scale, 1)
    weights = np.maximum(0, 1 - distances)
    return weights / weights.sum(1, keepdims=True)
