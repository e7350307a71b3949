"""How alike are a template and a picture? The raw product, the angle, and the correlation.

Each function takes a template and one picture of its shape, or several: pictures (N, *shape).
"""

import numpy as np

from nnlab._validation import unmasked


def products(template, picture, bias=0.0):
    """Multiply pixel by weight.

    template, picture  arrays of one shape, such as (28, 28)
    Returns (products, score): an array of that shape, and its sum plus `bias`.
    Raises ValueError, naming both shapes, if they differ.
    """
    t = np.asarray(unmasked("template", template), float)
    x = np.asarray(unmasked("picture", picture), float)
    if t.shape != x.shape:
        raise ValueError(f"a template of shape {t.shape} does not fit a picture of {x.shape}.")
    return t * x, float((t * x).sum() + bias)


def dot(template, pictures):
    """Sum of pixel times weight, |t| |x| cos: it grows with the ink, not only with likeness.

    Returns a number, or an array (N,) for several pictures.
    """
    t, x = _rows(template, pictures)
    return x @ t


def cosine(template, pictures):
    """Cosine of the angle between template and picture, -1 to 1; pixels times a do not count.

    0 where template or picture is all zeros and has no direction. A number *added* still
    counts: `correlation` takes that away too.
    """
    t, x = _rows(template, pictures)
    return _ratio(x @ t, np.linalg.norm(t) * np.linalg.norm(x, axis=-1))


def correlation(template, pictures):
    """Pearson's correlation, -1 to 1: the cosine once the mean is taken from both.

    It stays the same for a*x + b with a > 0. 0 where template or picture is flat: without any
    contrast nothing is alike. Same result as numpy.corrcoef elsewhere.
    """
    t, x = _rows(template, pictures)
    centred = x - x.mean(axis=-1, keepdims=True)
    # A flat picture's differences from its mean are rounding errors: no contrast to compare.
    flat = np.ptp(x, axis=-1) == 0
    centred = np.where(flat[..., None], 0.0, centred)
    around = t - t.mean() if np.ptp(t) else np.zeros_like(t)
    return _ratio(centred @ around, np.linalg.norm(around) * np.linalg.norm(centred, axis=-1))


def roughness(template):
    """Say how far neighbouring weights differ: about 1 for noise, near 0 for a smooth picture.

    template  array (H, W), or several: (..., H, W), H and W at least 2
    Returns a number, or an array (...): the mean squared difference of neighbours, beside and
    below each other, over twice the variance (with N - 1); NaN where all weights are equal.
    Raises ValueError for fewer than two axes, rows or columns.
    Source: R. C. Geary, The Contiguity Ratio and Statistical Mapping, The Incorporated
    Statistician 5 (1954) 115-146.
    """
    t = np.asarray(unmasked("template", template), float)
    if t.ndim < 2 or min(t.shape[-2:]) < 2:
        raise ValueError(f"a template of shape {t.shape} has no neighbours; try (H, W), 2 or more.")
    steps = [np.diff(t, axis=axis) ** 2 for axis in (-2, -1)]
    differences = sum(step.sum(axis=(-2, -1)) for step in steps)
    pairs = sum(step.shape[-2] * step.shape[-1] for step in steps)
    variance = t.var(axis=(-2, -1), ddof=1)
    flat = np.ptp(t, axis=(-2, -1)) == 0
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(flat, np.nan, differences / pairs / (2 * variance))[()]


def class_means(pictures, labels):
    """Average the pictures of each class.

    pictures  array (N, ...);  labels  N whole numbers 0, 1, ... each of which occurs
    Returns a float array (classes, ...). Raises ValueError naming a class without a picture.
    """
    x = np.asarray(unmasked("pictures", pictures))
    y = np.asarray(unmasked("labels", labels))
    if y.shape != (len(x),):
        raise ValueError(f"labels of shape {y.shape} do not fit {len(x)} pictures.")
    empty = sorted(set(range(int(y.max()) + 1)) - set(y.tolist()))
    if empty:
        raise ValueError(f"no picture is of class {empty}; number the classes 0, 1, ...")
    return np.stack([x[y == c].mean(axis=0) for c in range(int(y.max()) + 1)])


def _rows(template, pictures):
    """Return the template as (P,) and the pictures as (P,) or (N, P), in float64."""
    t = np.asarray(unmasked("template", template), float)
    x = np.asarray(unmasked("pictures", pictures), float)
    if x.shape == t.shape:
        return t.ravel(), x.ravel()
    if x.shape[1:] == t.shape and t.ndim:
        return t.ravel(), x.reshape(len(x), t.size)
    raise ValueError(
        f"pictures of shape {x.shape} do not fit a template of shape {t.shape}; "
        f"try one of that shape, or (N, {', '.join(map(str, t.shape))})."
    )


def _ratio(top, below):
    """Return top / below, 0 where below is 0."""
    top, below = np.asarray(top), np.asarray(below)
    return np.divide(top, below, out=np.zeros_like(top), where=below > 0)[()]
