"""Digits told apart by the S and C stack, beside a softmax on pixels, in place and moved."""

from dataclasses import dataclass

import numpy as np

from nnlab._digits import embedded
from nnlab._threads import one_thread
from nnlab.convnet.moving import move
from nnlab.cortex.stack import DIGIT_STAGES, learn
from nnlab.learning.softmax import fit_softmax

# An 8x8 digit fills its frame. Three empty pixels on each side let it move by two without losing
# ink, and the first S cells see its edges.
MARGIN = 3
MOST = 2


def framed_digits(margin=MARGIN):
    """Return scikit-learn's embedded digits in a wider frame: (pictures, labels).

    pictures  float32 (1797, 8 + 2*margin, 8 + 2*margin), 0 to 1;  labels: ints (1797,)
    """
    pictures, labels = embedded()
    wide = np.pad(pictures / 16, ((0, 0), (margin, margin), (margin, margin)))
    return wide.astype(np.float32), labels.astype(int)


@dataclass(frozen=True)
class Comparison:
    """Accuracies on test digits, as shares of 1, by shift: {(down, right): accuracy}."""

    seed: int
    stack: dict[tuple[int, int], float]
    pixels: dict[tuple[int, int], float]

    def moved(self, by):
        """Return the mean accuracies (stack, pixels) over the shifts whose larger part is `by`."""
        same = [s for s in self.stack if max(map(abs, s)) == by]
        if not same:
            raise ValueError(f"by={by} was not tried; try 0 to {max(map(max, self.stack))}.")
        return tuple(float(np.mean([t[s] for s in same])) for t in (self.stack, self.pixels))


def compare(seed=0, most=MOST, stages=DIGIT_STAGES, train=1200, test=None):
    """Learn templates and both read-outs from digits in place; test on each shift up to `most`.

    seed   of the split, the patches and the clustering
    train  digits to learn from;  test: None for all others, or a number of them
    Both read-outs are the same softmax regression; only the stack's rests on its last C layer.
    Returns a `Comparison`. Takes a few seconds of one CPU core for the 17 shifts of most=2.
    Raises ValueError, quoting `train`, where it leaves no digit for the test.
    """
    x, y = framed_digits()
    order = np.random.default_rng(seed).permutation(len(x))
    known, new = order[:train], order[train:][:test]
    if not len(new):
        raise ValueError(f"train={train} leaves none of {len(x)} digits for a test; try 1200.")
    with one_thread():  # on a busy machine threads that wait for each other cost tenfold
        stack = learn(x[known], stages, seed)
        ways = {"stack": stack.features, "pixels": lambda p: p.reshape(len(p), -1)}
        found = {
            name: _by_shift(features, (x[known], y[known]), (x[new], y[new]), shifts(most))
            for name, features in ways.items()
        }
    return Comparison(seed, **found)


def _by_shift(features, known, new, tried):
    """Read features of the known digits out; return {shift: accuracy on the new ones}."""
    reader = read_out(features(known[0]), known[1])
    return {
        shift: float((reader.predict(features(move(new[0], *shift))) == new[1]).mean())
        for shift in tried
    }


def shifts(most):
    """List shifts (down, right): none, then each of the 8 directions by 1 to `most` pixels."""
    ways = [(d, r) for d in (-1, 0, 1) for r in (-1, 0, 1) if d or r]
    return [(0, 0)] + [(n * d, n * r) for n in range(1, most + 1) for d, r in ways]


def read_out(features, labels):
    """Fit a softmax regression, lightly regularised, to rows of features; return a `Softmax`.

    The penalty keeps its weights among the combinations of the rows. Where there are more features
    than rows, it is fitted along these few directions alone, with the same result.
    """
    if len(features) >= features.shape[1]:
        return fit_softmax(np.asarray(features, float), labels, ridge=0.1)
    columns = [features[:, i : i + 256] for i in range(0, features.shape[1], 256)]
    squares, turns = np.linalg.eigh(sum(some @ some.T for some in map(_exact, columns)))
    kept = squares > 1e-12 * squares[-1]
    lengths, turns = np.sqrt(squares[kept]), turns[:, kept]
    found = fit_softmax(turns * lengths, labels, ridge=0.1)
    mix = found.W / lengths @ turns.T
    return found._replace(W=np.hstack([mix @ some for some in map(_exact, columns)]))


def _exact(part):
    return np.asarray(part, float)  # some columns at a time: of all, a copy takes 10 MB
