"""Where the XOR explorer starts from: gates by hand, and training runs epoch by epoch."""

import functools

from nnlab.explorers.core.numbers import on_grid as nearest
from nnlab.xor import solve_xor, train_xor

EVERY, LAST = 10, 500  # epochs between two kept ones; the last
# Weights are whole multiples of 1/20 from -40 to 40, so that a slider has them: the gates by hand
# have 30, and a boundary that is dragged from there has room on both sides.
GRID, MOST = 20, 40
# name: (activation, seed). Of the first 30 seeds: solved late enough to watch, or stuck for good.
RUNS = {
    "by hand": ("sigmoid", -1),
    "tanh solved": ("tanh", 7),
    "tanh stuck": ("tanh", 14),
    "relu solved": ("relu", 13),
    "relu stuck": ("relu", 17),
}


def on_grid(value):
    """Return `value` as the sliders have it; the views round in the same way."""
    return nearest(value, GRID, MOST)


def flat(net):
    """The nine weights in the order of the state: w1, w2, b of hidden 1, hidden 2, output."""
    units = [*zip(net.w1.tolist(), net.b1.tolist(), strict=True), (net.w2.tolist(), net.b2)]
    return [on_grid(value) for w, b in units for value in (*w, b)]


@functools.cache
def starts():
    """One dict for each name of `RUNS`: activation, seed, and weights, one list per kept epoch."""
    return [
        {"activation": activation, "seed": seed, "weights": _weights(activation, seed)}
        for activation, seed in RUNS.values()
    ]


def last_epoch(start):
    """The last kept epoch of the start number `start`; 0 where nothing is trained."""
    return (len(starts()[start]["weights"]) - 1) * EVERY


def _weights(activation, seed):
    if seed < 0:
        return [flat(solve_xor())]
    keep = range(0, LAST, EVERY)
    run = train_xor(2, activation, seeds=[seed], epochs=LAST, keep=keep)
    return [flat(run.net(seed, epoch)) for epoch in run.kept]
