"""How sure one can be of a share: so many of so many, and the difference of two such shares."""

import numpy as np


def intervals(hits, of):
    """Return the 95 % confidence interval of each share as an array (2, N): lower, upper.

    hits   N ints, successes;  of: how many were tried, one int for all
    Wilson's interval: unlike the standard error it does not shrink to nothing at 0 or at `of`.
    Raises ValueError, quoting both, unless 0 <= hits <= of and of is 1 or more.
    """
    from scipy.stats import binomtest  # here, because importing it takes longer than drawing

    hits = np.asarray(hits)
    if of < 1 or hits.min() < 0 or hits.max() > of:
        raise ValueError(f"hits={hits.tolist()} of {of} are no shares; try 0 to {max(of, 1)}.")
    tests = [binomtest(int(count), of).proportion_ci(method="wilson") for count in hits]
    return np.array([(low, high) for low, high in tests]).T


def difference_interval(first, second, of):
    """Return the 95 % confidence interval of first/of - second/of, a tuple: lower, upper.

    first, second   successes of two runs of `of` trials each, of one int or (of, of) for two
    If 0 lies within, chance alone can explain the difference. Built from the two Wilson intervals:
    R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10.
    """
    counts = np.broadcast_to(of, 2).tolist()
    p, q = first / counts[0], second / counts[1]
    (low,), (high,) = intervals([first], counts[0])
    (other_low,), (other_high,) = intervals([second], counts[1])
    below, above = np.hypot(p - low, other_high - q), np.hypot(high - p, q - other_low)
    return float(p - q - below), float(p - q + above)


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
