"""Find a short motif in a long sequence: one template, every window, and where the gradient goes.

The same weights `w` score each window. If the answer is the largest score, only the window that
won passes a gradient to `w`; if it is the sum of the scores, all windows do. Either way the
windows' gradients add up inside one backward pass, because they share `w`.
Source: NYU DLSP20 week 3-1, "Motif detection in sequential data".
"""

import numpy as np

from nnlab._sizes import whole_numbers
from nnlab._validation import count, generator, number, numbers, one_of
from nnlab.convolution import correlate1d, windows

DECISIONS = ("max", "sum")


def plant(motif, length, position, noise=0, rng=None):
    """Return zeros of `length` entries with `motif` written at `position`, and noise on all of it.

    motif     array of shape (K,);  position: of the motif's first entry, 0 to length - K
    noise     standard deviation;  rng: numpy.random.Generator, needed if there is noise
    Returns a float array of shape (length,).
    Raises ValueError, quoting the values, for a motif that does not fit there.
    """
    motif = _line("motif", motif)
    (length,) = whole_numbers("length", length, 1, 1)
    (position,) = whole_numbers("position", position, 1, 0)
    if position + len(motif) > length:
        raise ValueError(
            f"a motif of {len(motif)} entries at position={position} leaves the sequence of "
            f"length={length}; try position=0 to {length - len(motif)} or a longer sequence."
        )
    if number("noise", noise, 0):
        generator("rng", rng)
    sequence = np.zeros(length)
    sequence[position : position + len(motif)] = motif
    return sequence + rng.normal(0, noise, length) if noise else sequence


def plant_many(motif, length, times=1, noise=0, trials=1, rng=None):
    """Return `trials` sequences with `motif` written `times` times at random, and noise on all.

    motif      array of shape (K,), whose copies never overlap;  noise: standard deviation
    rng        numpy.random.Generator, for the places and the noise
    Returns a float array of shape (trials, length).
    Raises ValueError, quoting the values, for motifs that do not fit beside each other.
    """
    motif, rng = _line("motif", motif), generator("rng", rng)
    (length,) = whole_numbers("length", length, 1, 1)
    times, trials = count("times", times), count("trials", trials, 1)
    room = length - times * (len(motif) - 1)  # places, once each motif is shrunk to one entry
    if room < max(times, 1):
        raise ValueError(
            f"times={times} motifs of {len(motif)} entries need a sequence of {times * len(motif)} "
            f"or more; length={length} is too short."
        )
    sequences = rng.normal(0, number("noise", noise, 0), (trials, length))
    for sequence in sequences:
        shrunk = np.sort(rng.choice(room, times, replace=False))
        for start in shrunk + np.arange(times) * (len(motif) - 1):
            sequence[start : start + len(motif)] += motif
    return sequences


def sequence_scores(x, w):
    """Return one score per window, x[i : i + K] · w: an array of shape (N - K + 1,).

    x, w   arrays of shape (N,) and (K,). Raises what `nnlab.convolution.correlate1d` raises.
    """
    return correlate1d(x, w)


def decide(scores, how="max"):
    """Return one number for the whole sequence: the "max" or the "sum" of the windows' scores."""
    scores = _line("scores", scores)
    return scores.max() if _known(how) == "max" else scores.sum()


def score_gradients(scores, how="max"):
    """Return the decision's gradient with respect to each score: shape of `scores`.

    "sum": 1 for all. "max": 1 for the winner, 0 for the rest; of equal winners the first takes
    all (torch.max with a dimension agrees; torch.amax would share it).
    """
    scores = _line("scores", scores)
    if _known(how) == "sum":
        return np.ones(len(scores))
    return np.eye(len(scores))[scores.argmax()]


def window_gradients(x, w, how="max"):
    """Return the gradient of the decision with respect to `w` that comes through each window.

    x, w   arrays of shape (N,) and (K,)
    Returns an array of shape (N - K + 1, K): row i is the score's gradient times x[i : i + K].
    """
    upstream = score_gradients(sequence_scores(x, w), how)
    return np.array([g * window for g, (_, window) in zip(upstream, windows(x, w), strict=True)])


def weight_gradient(x, w, how="max"):
    """Return the gradient with respect to `w`, shape (K,): all windows' gradients, summed.

    One backward pass of torch through shared weights gives the same. zero_grad() has no part in
    this sum; it keeps the sums of two *successive* backward passes apart.
    """
    return window_gradients(x, w, how).sum(0)


def _known(how):
    return one_of("how", how, DECISIONS)


def _line(name, values):
    array = numbers(name, values)
    if array.ndim != 1:
        raise ValueError(
            f"{name} of shape {array.shape} is no sequence; try one axis, as in [1, 2]."
        )
    return array
