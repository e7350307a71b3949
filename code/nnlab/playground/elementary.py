"""exp, log, sin, cos, tanh and powers, made of + - * / and square roots alone.

IEEE 754 settles every bit of those, so NumPy and every browser compute the same. A library's own
exp differs from another's in the last bit, and a thousand steps of training can make a visible
difference of that. Within a few units of the last place of the exact values; `elementary.js` is
the same, operation by operation.
"""

import numpy as np

# ln 2 and pi/2 in parts, the first ones short, so that a whole multiple of them is exact.
LN2 = (0.6931471803691238, 1.9082149292705877e-10)
HALF_PI = (1.5707963267341256, 6.077100506303966e-11, 2.0222662487959506e-21)
LARGEST, LEAST = 709.0, -708.0  # beyond, exp is inf and 0
FARTHEST = 1e9  # beyond, a double no longer says which part of a wave it lies in
# r*(e**r + 1)/(e**r - 1) = 2 + r**2/6 - r**4/360 + ...; entries are 2*B_2n/(2n)!.
COTH = (1 / 6, -1 / 360, 1 / 15120, -1 / 604800, 1 / 23950080, -691 / 653837184000)
SINE = (-1 / 6, 1 / 120, -1 / 5040, 1 / 362880, -1 / 39916800, 1 / 6227020800,
        -1 / 1307674368000, 1 / 355687428096000)  # fmt: skip
COSINE = (-1 / 2, 1 / 24, -1 / 720, 1 / 40320, -1 / 3628800, 1 / 479001600, -1 / 87178291200,
          1 / 20922789888000, -1 / 6402373705728000)  # fmt: skip
ATANH = tuple(1 / odd for odd in range(3, 22, 2))


def _series(z, coefficients):
    """z*(c0 + z*(c1 + ...)), from the inside out."""
    total = np.full_like(z, coefficients[-1])
    for coefficient in coefficients[-2::-1]:
        total = coefficient + z * total
    return z * total


def _parts(x):
    """Return k, r and d: x is k*ln 2 + r, and e**r is 1 + 2*r/d. So each function divides once."""
    k = np.floor(x * 1.4426950408889634 + 0.5)
    r = (x - k * LN2[0]) - k * LN2[1]
    return np.where(np.isnan(k), 0, k).astype(int), r, (2 + _series(r * r, COTH)) - r


def exp(x):
    """e**x, elementwise."""
    x = np.asarray(x, float)
    inside = (x >= LEAST) & (x <= LARGEST)
    k, r, d = _parts(np.where(inside, x, 0))
    outside = np.where(x < LEAST, 0, np.where(x > LARGEST, np.inf, np.nan))
    return np.where(inside, np.ldexp(1 + 2 * r / d, k), outside)


def tanh(x):
    """The hyperbolic tangent, elementwise."""
    x = np.asarray(x, float)
    k, r, d = _parts(2 * np.minimum(np.abs(x), 20))  # tanh(20) is 1 in doubles
    n = 2 * r
    grown = np.ldexp(d + n, k)
    return np.copysign(np.where(k == 0, n / (n + 2 * d), (grown - d) / (grown + d)), x)


def sigmoid(z):
    """1/(1 + e**-z), elementwise."""
    z = np.asarray(z, float)
    k, r, d = _parts(-np.minimum(np.abs(z), -LEAST))
    shrunk = np.ldexp(d + 2 * r, k)
    return np.where(z >= 0, d, shrunk) / (d + shrunk)


def _log_by_ratio(s):
    """log((1 + s)/(1 - s))."""
    return 2 * s * (1 + _series(s * s, ATANH))


def log(x):
    """The natural logarithm, elementwise: -inf at 0, nan below."""
    x = np.asarray(x, float)
    fits = (x > 0) & (x < np.inf)
    part, k = np.frexp(np.where(fits, x, 1))
    low = part < 0.7071067811865476
    part, k = np.where(low, 2 * part, part), k - low
    found = k * LN2[0] + (_log_by_ratio((part - 1) / (part + 1)) + k * LN2[1])
    return np.where(fits, found, np.where(x == 0, -np.inf, np.where(x > 0, x, np.nan)))


def log1p(x):
    """log(1 + x) for x from 0 to 1, elementwise; exact also where 1 + x rounds to 1."""
    x = np.asarray(x, float)
    return np.where(x < 0.4, _log_by_ratio(x / (2 + x)), log(1 + x))


def _turned(x):
    """Return the quadrant 0 to 3 of each angle, and sine and cosine of what is left of it."""
    fits = np.abs(x) <= FARTHEST
    x = np.where(fits, x, 0)
    n = np.floor(x * 0.6366197723675814 + 0.5)
    r = ((x - n * HALF_PI[0]) - n * HALF_PI[1]) - n * HALF_PI[2]
    square = r * r
    sine, cosine = r * (1 + _series(square, SINE)), 1 + _series(square, COSINE)
    return (n - 4 * np.floor(n / 4)).astype(int), sine, cosine, fits


def sin(x):
    """The sine, elementwise; nan beyond 1e9."""
    quadrant, sine, cosine, fits = _turned(np.asarray(x, float))
    return np.where(fits, np.choose(quadrant, [sine, cosine, -sine, -cosine]), np.nan)


def cos(x):
    """The cosine, elementwise; nan beyond 1e9."""
    quadrant, sine, cosine, fits = _turned(np.asarray(x, float))
    return np.where(fits, np.choose(quadrant, [cosine, -sine, -cosine, sine]), np.nan)


def power(x, y):
    """x**y, elementwise: by products where y is whole and at most 64, else e**(y*log(x))."""
    x, y = np.broadcast_arrays(np.asarray(x, float), np.asarray(y, float))
    whole = (np.floor(y) == y) & (np.abs(y) <= 64)
    rest = np.where(whole, np.abs(y), 0).astype(int)
    product, square = np.ones_like(x), x
    for bit in range(7):
        product = np.where(rest >> bit & 1, product * square, product)
        square = square * square
    by_logarithm = np.where(x == 0, np.where(y > 0, 0, np.nan), exp(y * log(x)))
    return np.where(whole, np.where(y < 0, 1 / product, product), by_logarithm)
