"""Slopes by differences: forward and central, and how wrong each is at which step h."""

import numpy as np

from nnlab import _validation


def forward_difference(f, x, h=1e-8):
    """(f(x + h) - f(x)) / h: off by about f''(x)*h/2, and by rounding of about 1e-16*|f(x)|/h.

    x   a number or an array, at whose entries f is differentiated one by one; all is computed in
        its floating-point type, so that np.float32(1.0) rounds to about 6e-8 instead of 1e-16
    """
    x, h = _of_one_type(x, h)
    return ((np.asarray(f(x + h)) - f(x)) / h)[()]


def central_difference(f, x, h=1e-5):
    """(f(x + h) - f(x - h)) / (2*h): off by about f'''(x)*h*h/6, and by rounding as forward is.

    Exact, but for rounding, for polynomials up to x**2; x as in `forward_difference`.
    Source: cs231n, "Gradient checks".
    """
    x, h = _of_one_type(x, h)
    return ((np.asarray(f(x + h)) - f(x - h)) / (2 * h))[()]


def _of_one_type(x, h):
    h = _validation.number("h", h, above=0)
    x = np.asarray(x)
    x = x if x.dtype.kind == "f" else x.astype(float)
    return x, x.dtype.type(h)


STEPS = tuple(10.0 ** -np.arange(1, 13))
METHODS = {"forward": 1e-8, "central": 1e-5}  # with the best power of ten for exp at 1


def numerical_gradient(f, x, h=None, method="central"):
    """Return the gradient of f at x, entry by entry, in the shape of x.

    f       takes an array of x's shape, returns a single number
    h       step, above 0; 1e-5 for method="central", 1e-8 for "forward" if not given
    Raises ValueError if f returns more than one number.
    f is called twice per entry (central), or once and once more: for a check, not for training.
    """
    default = METHODS[_validation.one_of("method", method, METHODS)]
    h = _validation.number("h", default if h is None else h, above=0)
    x = np.asarray(x, float)
    back = h if method == "central" else 0.0
    gradient = np.empty_like(x)
    base = _single(f, x) if method == "forward" else None
    for place in np.ndindex(x.shape):
        ahead = _single(f, _moved(x, place, h))
        behind = _single(f, _moved(x, place, -h)) if back else base
        gradient[place] = (ahead - behind) / (h + back)
    return gradient


def _moved(x, place, by):
    moved = x.copy()
    moved[place] += by
    return moved


def _single(f, x):
    value = np.asarray(f(x), float)
    if value.size != 1:
        raise ValueError(
            f"f gave shape {value.shape} at {_validation.quoted(x)}; "
            "a gradient needs a single number."
        )
    return float(value.reshape(()))


def difference_errors(f=np.exp, slope=np.exp, x=1.0, steps=STEPS):
    """Return |difference - slope(x)| for each step h: an array (len(steps), 2), forward, central.

    f, slope   a function of one number and its derivative, exp and exp if not given
    For exp at 1: central 4.5e-9 at h = 1e-4, best 5.9e-11 at 1e-5; forward 1.4e-4 at 1e-4, best
    6.6e-9 at 1e-8. Smaller steps are worse: rounding is divided by h.
    """
    true = float(slope(x))
    both = (forward_difference, central_difference)
    return np.array([[abs(float(d(f, x, h)) - true) for d in both] for h in steps])
