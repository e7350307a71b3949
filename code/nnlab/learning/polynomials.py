"""Fit polynomials, with a penalty on their weights or without: what overfits, and what cures it."""

from typing import NamedTuple

import numpy as np

from nnlab import _validation


def wave(x):
    """sin(pi*x), the curve behind the noise."""
    return np.sin(np.pi * np.asarray(x, float))


def noisy_wave(count=15, noise=0.25, seed=0):
    """Return x, uniform in [-1, 1] and sorted, and y = sin(pi*x) + normal noise: shapes (N,)."""
    rng = np.random.default_rng(_validation.count("seed", seed))
    x = np.sort(rng.uniform(-1, 1, _validation.count("count", count, 1)))
    return x, wave(x) + _validation.number("noise", noise, 0) * rng.standard_normal(len(x))


class Polynomial(NamedTuple):
    """weights: array (degree + 1,), that of x**0 first. Call it with x of any shape."""

    weights: np.ndarray

    def __call__(self, x):
        return np.polynomial.polynomial.polyval(np.asarray(x, float), self.weights)

    def error(self, x, y):
        """Mean of (polynomial - y)**2."""
        return float(np.mean((self(x) - np.asarray(y, float)) ** 2))


def fit_polynomial(x, y, degree=3, penalty=0.0):
    """Minimise sum (p(x) - y)**2 + penalty * sum of w_k**2 for k >= 1. Return a `Polynomial`.

    x, y      shape (N,);  penalty: lambda, 0 or more; the constant w_0 goes free
    With fewer points than weights and no penalty: of all perfect fits, that of smallest weights.
    Raises ValueError or TypeError, quoting what was given.
    Same result as scikit-learn's Ridge(alpha=penalty) on x, x**2, ..., x**degree. Meant for x
    within about -1 to 1: powers of larger numbers differ too much in size.
    """
    x, y = (
        _validation.places(np.asarray(v, float)[..., None], 1, n)[:, 0]
        for v, n in ((x, "x"), (y, "y"))
    )
    if len(x) != len(y):
        raise ValueError(f"x has {len(x)} entries and y {len(y)}; give one y for each x.")
    degree = _validation.count("degree", degree, 0, 30)
    penalty = _validation.number("penalty", penalty, 0)
    powers = x[:, None] ** np.arange(1, degree + 1)
    # The best constant passes through the means, so it drops out of the centred problem; the
    # penalty is degree more points, at height 0: as exact as least squares, no squared powers.
    centred = np.vstack([powers - powers.mean(0), np.sqrt(penalty) * np.eye(degree)])
    heights = np.append(y - y.mean(), np.zeros(degree))
    w = np.linalg.lstsq(centred, heights, rcond=None)[0]
    return Polynomial(np.append(y.mean() - powers.mean(0) @ w, w))


class FitErrors(NamedTuple):
    """Mean squared errors: train and validation, arrays (len(degrees), len(penalties))."""

    degrees: tuple
    penalties: tuple
    train: np.ndarray
    validation: np.ndarray

    def best(self):
        """(degree, penalty) with the lowest validation error: how hyperparameters are chosen."""
        i, j = np.unravel_index(np.argmin(self.validation), self.validation.shape)
        return self.degrees[i], self.penalties[j]


def fit_errors(train, validation, degrees=range(13), penalties=(0.0, 1e-3, 1e-1)):
    """Fit every degree with every penalty on `train`; measure on both. Return `FitErrors`.

    train, validation   (x, y) as from `noisy_wave`, with different seeds
    """
    degrees, penalties = tuple(degrees), tuple(penalties)
    fits = [[fit_polynomial(*train, d, p) for p in penalties] for d in degrees]
    errors = [[[f.error(*data) for f in row] for row in fits] for data in (train, validation)]
    return FitErrors(degrees, penalties, *map(np.array, errors))
