"""Train a hypernetwork and a fixed net of its size on one task, many seeds at once."""

from dataclasses import dataclass

import numpy as np

from nnlab import _validation
from nnlab._optimizers import stepper
from nnlab._threads import in_one_thread
from nnlab.transforms.hyper import HALF_TURN, TASKS, FixedNet, HyperNet

FRESH = 4000  # angles and points of the test


@dataclass(frozen=True)
class Comparison:
    """Both nets after the same training; S seeds.

    seeds            tuple of ints
    parameters       {"hyper": count, "fixed": count}
    errors           {"hyper": array (S,), "fixed": array (S,)}: what `distance` says of each net
    nets             {"hyper": tuple of HyperNet, "fixed": tuple of FixedNet}, one per seed
    """

    seeds: tuple
    parameters: dict
    errors: dict
    nets: dict

    @property
    def wins(self):
        """How many seeds the hypernetwork is better on."""
        return int((self.errors["hyper"] < self.errors["fixed"]).sum())


def _shapes(hidden, times=1):
    """Return the shapes of both nets; the fixed net gets the hidden units it needs to be as big."""
    wide = -(-(times * (6 * hidden + 4) - 2) // 6)  # 6 k + 2 parameters with k units
    return {
        "hyper": (HyperNet, ((hidden, 1), (hidden,), (4, hidden), (4,))),
        "fixed": (FixedNet, ((wide, 3), (wide,), (2, wide), (2,))),
    }


def draw(count, rng, reach=1.0):
    """Draw `count` angles, up to half a turn either way, and points of a square about 0.

    reach  half the square's side. Returns arrays (count,) and (count, 2).
    """
    return rng.uniform(-HALF_TURN, HALF_TURN, count), rng.uniform(-reach, reach, (count, 2))


def distance(net, task="turn", reach=1.0):
    """How far a net is from the right place: root mean squared, on 4,000 fresh angles and points.

    net    called with angles (N,) and points (N, 2);  task  "turn" or "push"
    reach  half the side of the square of the points; training has had 1
    """
    answer = TASKS[_validation.one_of("task", task, TASKS)]
    reach = _validation.number("reach", reach, above=0)
    angles, points = draw(FRESH, np.random.default_rng(10**6), reach)
    apart = net(angles, points) - answer(angles, points)
    return float(np.sqrt((apart**2).sum(axis=1).mean()))


@in_one_thread
def compare(hidden=16, seeds=range(5), steps=1500, batch=256, rate=1e-2, task="turn", times=1):
    """Train the hypernetwork and a fixed net that is at least as big, on the same batches.

    hidden  units of H; the fixed net gets so many that it has as many parameters or a few more
    seeds   each sets the first weights and the batches;  steps  of Adam on the mean squared error,
            the rate falling to 0;  batch  fresh points per step
    task    "turn" (see `turned`) or "push" (see `pushed`)
    times   how many times as many parameters the fixed net gets
    Returns a `Comparison`. Seeds are trained side by side and do not see one another.
    """
    hidden, steps = _validation.count("hidden", hidden, 1), _validation.count("steps", steps, 1)
    batch, seeds = _validation.count("batch", batch, 1), _validation.seeds(seeds)
    rate, times = _validation.number("rate", rate, above=0), _validation.count("times", times, 1)
    answer = TASKS[_validation.one_of("task", task, TASKS)]
    nets, sizes = {}, {}
    for name, (kind, shapes) in _shapes(hidden, times).items():
        nets[name] = _train(kind, shapes, seeds, answer, steps, batch, rate)
        sizes[name] = sum(int(np.prod(shape)) for shape in shapes)
    errors = {name: np.array([distance(net, task) for net in some]) for name, some in nets.items()}
    return Comparison(seeds, sizes, errors, nets)


def _train(kind, shapes, seeds, answer, steps, batch, rate):
    """Train one net for each seed; return them as a tuple."""
    # Two streams: the nets' first weights are not equally many, the batches are to be the same.
    starts, draws = ([np.random.default_rng((seed, use)) for seed in seeds] for use in (0, 1))
    flat = np.stack([np.concatenate(_start(shapes, rng)) for rng in starts])
    move = stepper("adam", flat, rate)
    for k in range(steps):
        drawn = [draw(batch, rng) for rng in draws]
        angles, points = (np.stack(some) for some in zip(*drawn, strict=True))
        before = flat.copy()
        move(_gradient(kind, _parts(flat, shapes), angles, points, answer(angles, points)))
        flat[:] = before + (1 - k / steps) * (flat - before)  # the rate falls to 0
    parts = _parts(flat, shapes)
    return tuple(kind(*(part[i].copy() for part in parts)) for i in range(len(seeds)))


def _start(shapes, rng):
    """Draw the first weights as torch.nn.Linear does: uniform, up to 1/sqrt(number of inputs)."""
    fans = (shapes[0][1], shapes[0][1], shapes[2][1], shapes[2][1])
    pairs = zip(shapes, fans, strict=True)
    return [(rng.uniform(-1, 1, s) / np.sqrt(n)).ravel() for s, n in pairs]


def _parts(flat, shapes):
    """Return views (S, ...) of each part of the parameters, `flat` of shape (S, P)."""
    ends = np.cumsum([int(np.prod(shape)) for shape in shapes])
    pieces = np.split(flat, ends[:-1], axis=1)
    return [piece.reshape(-1, *s) for piece, s in zip(pieces, shapes, strict=True)]


def _gradient(kind, parts, angles, points, answers):
    """Return the gradient (S, P) of the mean squared distance, worked out by hand."""
    w1, b1, w2, b2 = parts
    given = angles[..., None] if kind is HyperNet else np.dstack([angles, points])
    hidden = np.tanh(given @ w1.swapaxes(1, 2) + b1[:, None])
    made = hidden @ w2.swapaxes(1, 2) + b2[:, None]
    if kind is HyperNet:  # what H has made are weights: G's output is their product with s
        made = (made.reshape(*points.shape[:2], 2, 2) @ points[..., None])[..., 0]
    back = 2 / angles.shape[1] * (made - answers)
    if kind is HyperNet:
        back = (back[..., None] * points[..., None, :]).reshape(*points.shape[:2], 4)
    slope = (back @ w2) * (1 - hidden**2)
    found = (
        slope.swapaxes(1, 2) @ given, slope.sum(1), back.swapaxes(1, 2) @ hidden, back.sum(1)
    )  # fmt: skip
    return np.concatenate([part.reshape(len(part), -1) for part in found], axis=1)
