"""How sure one can be of a share: so many of so many, and the difference of two such shares."""

from math import comb
from statistics import NormalDist

import numpy as np

_Z = NormalDist().inv_cdf(0.975)  # 1.96: what a normal variable stays within in 95 % of draws


def intervals(hits, of):
    """Return the 95 % confidence interval of each share as an array (2, N): lower, upper.

    hits   N ints, successes;  of: how many were tried, one int for all
    Wilson's interval: unlike the standard error it does not shrink to nothing at 0 or at `of`.
    E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209-212; written out,
    because scipy.stats, which has it, takes 90 MB of a kernel's memory.
    Raises ValueError, quoting both, unless 0 <= hits <= of and of is 1 or more.
    """
    hits = np.asarray(hits)
    if of < 1 or hits.min() < 0 or hits.max() > of:
        raise ValueError(f"hits={hits.tolist()} of {of} are no shares; try 0 to {max(of, 1)}.")
    share = hits / of
    centre = (share + _Z**2 / (2 * of)) / (1 + _Z**2 / of)
    half = _Z * np.sqrt(share * (1 - share) / of + (_Z / (2 * of)) ** 2) / (1 + _Z**2 / of)
    return np.clip([centre - half, centre + half], 0, 1)  # rounding may leave 0 and 1 by 1e-17


def difference_interval(first, second, of):
    """Return the 95 % confidence interval of first/of - second/of, a tuple: lower, upper.

    first, second   successes of two runs of `of` trials each, of one int or (of, of) for two; the
                    trials of one are not those of the other (where they are: `sign_test`)
    If 0 lies within, chance alone can explain the difference. Built from the two Wilson intervals:
    R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10.
    """
    counts = np.broadcast_to(of, 2).tolist()
    p, q = first / counts[0], second / counts[1]
    (low,), (high,) = intervals([first], counts[0])
    (other_low,), (other_high,) = intervals([second], counts[1])
    below, above = np.hypot(p - low, other_high - q), np.hypot(high - p, q - other_low)
    return float(p - q - below), float(p - q + above)


def sign_test(first, second):
    """Return how probable so uneven a split, or a more uneven one, is by chance: a float, 0 to 1.

    first, second   of the trials that only one of two runs won, how many each did; both runs have
                    tried the same things, so all other trials say nothing of which is better
    The exact test by the binomial distribution: Q. McNemar, Psychometrika 12 (1947) 153-157.
    Raises ValueError, quoting both, unless they are whole numbers from 0.
    """
    for count in (first, second):
        if count != int(count) or count < 0:
            raise ValueError(f"first={first} and second={second} are no counts; try 14 and 3.")
    split, fewer = int(first) + int(second), int(min(first, second))
    return min(1.0, 2 * sum(comb(split, k) for k in range(fewer + 1)) / 2**split)


def interval_text(hits, of, places=2, times=1):
    """Return the `intervals` of one share, hits/of, as a text such as "0.84 to 0.99".

    places  decimals;  times: a factor of both ends, 100 for percentages
    """
    low, high = times * intervals([hits], of).ravel()
    return f"{low:.{places}f} to {high:.{places}f}"


def difference_text(first, second, of, places=2, times=1):
    """Return the `difference_interval` of two shares as a text such as "-0.13 to 0.02".

    places, times  as in `interval_text`
    """
    low, high = difference_interval(first, second, of)
    return f"{times * low:.{places}f} to {times * high:.{places}f}"
