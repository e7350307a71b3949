"""k-means on the sphere: clusters of directions, with no labels."""

import numpy as np


def cluster(rows, count, rng, rounds=20):
    """Find `count` directions in rows of unit length by k-means on the sphere.

    rows  array (N, D), N at least `count`;  rng: numpy.random.Generator;  rounds: at most
    Returns an array (count, D) of unit rows. A cluster left empty takes the row that its own
    centre fits worst, so that no template is lost.
    Raises ValueError, naming both numbers, for fewer rows than directions.
    """
    if len(rows) < count:
        raise ValueError(f"{len(rows)} patches cannot make {count} templates; try fewer.")
    centres = rows[rng.choice(len(rows), count, replace=False)]
    owner = None
    for _ in range(rounds):
        cosines = rows @ centres.T
        previous, owner = owner, cosines.argmax(1)
        if previous is not None and (owner == previous).all():
            break
        centres = _means(rows, owner, centres, cosines.max(1))
    return centres


def _means(rows, owner, centres, fit):
    sums = np.zeros_like(centres)
    np.add.at(sums, owner, rows)
    empty = np.flatnonzero(np.bincount(owner, minlength=len(centres)) == 0)
    sums[empty] = rows[np.argsort(fit)[: len(empty)]]
    lengths = np.linalg.norm(sums, axis=1, keepdims=True)
    return np.where(lengths > 0, sums / np.where(lengths > 0, lengths, 1), centres)
