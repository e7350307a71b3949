"""Train a hypernetwork and a fixed net of its size on one task; only here is torch imported."""

from dataclasses import dataclass

import numpy as np

from nnlab import _validation
from nnlab._threads import one_thread
from nnlab.transforms.hyper import HALF_TURN, FixedNet, HyperNet, turned


@dataclass(frozen=True)
class Comparison:
    """Both nets after the same training; S seeds.

    seeds            tuple of ints
    parameters       {"hyper": count, "fixed": count}
    errors           {"hyper": array (S,), "fixed": array (S,)}: root mean squared distance from the
                     right place, on points and angles not trained on; points lie within 1 of 0
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


def _shapes(hidden):
    """Return the shapes of both nets; the fixed net gets the hidden units it needs to be as big."""
    wide = -(-(6 * hidden + 4 - 2) // 6)  # 6 k + 2 parameters with k units
    return {
        "hyper": (HyperNet, ((hidden, 1), (hidden,), (4, hidden), (4,))),
        "fixed": (FixedNet, ((wide, 3), (wide,), (2, wide), (2,))),
    }


def draw(count, rng):
    """Draw `count` angles, up to half a turn either way, and points of the square [-1, 1]^2."""
    return rng.uniform(-HALF_TURN, HALF_TURN, count), rng.uniform(-1, 1, (count, 2))


def compare(hidden=16, seeds=range(5), steps=1500, batch=256, rate=1e-2):
    """Train the hypernetwork and a fixed net that is at least as big, on the same batches.

    hidden  units of H; the fixed net gets so many that it has as many parameters or a few more
    seeds   each sets the first weights and the batches;  steps  of Adam on the mean squared error,
            the rate falling to 0;  batch  fresh points per step
    Returns a `Comparison`. torch does the training; its other random numbers are left alone.
    """
    hidden, steps = _validation.count("hidden", hidden, 1), _validation.count("steps", steps, 1)
    batch, seeds = _validation.count("batch", batch, 1), _validation.seeds(seeds)
    rate = _validation.number("rate", rate, above=0)
    import torch  # noqa: F401 (loaded before its threads are limited)

    nets, errors, sizes = {}, {}, {}
    for name, (kind, shapes) in _shapes(hidden).items():
        with one_thread():
            found = [_train(kind, shapes, seed, steps, batch, rate) for seed in seeds]
        nets[name], sizes[name] = tuple(found), sum(int(np.prod(s)) for s in shapes)
        errors[name] = np.array([_error(net) for net in found])
    return Comparison(seeds, sizes, errors, nets)


def _error(net):
    angles, points = draw(4000, np.random.default_rng(10**6))
    apart = net(angles, points) - turned(angles, points)
    return float(np.sqrt((apart**2).sum(axis=1).mean()))


def _train(kind, shapes, seed, steps, batch, rate):
    """Train one net; return it with numpy arrays."""
    import torch

    rng = np.random.default_rng(seed)
    u = [torch.tensor(part, requires_grad=True) for part in _start(shapes, rng)]
    best = torch.optim.Adam(u, lr=rate)
    plan = torch.optim.lr_scheduler.LinearLR(best, 1.0, 0.0, total_iters=steps)
    for _ in range(steps):
        angles, points = draw(batch, rng)
        answer = torch.as_tensor(turned(angles, points))
        said = _forward(kind, u, torch.as_tensor(angles), torch.as_tensor(points))
        best.zero_grad()
        ((said - answer) ** 2).sum(1).mean().backward()
        best.step()
        plan.step()
    return kind(*[part.detach().numpy() for part in u])


def _start(shapes, rng):
    """Draw the first weights as torch.nn.Linear does: uniform, up to 1/sqrt(number of inputs)."""
    fans = (shapes[0][1], shapes[0][1], shapes[2][1], shapes[2][1])
    return [rng.uniform(-1, 1, s) / np.sqrt(n) for s, n in zip(shapes, fans, strict=True)]


def _forward(kind, u, angles, points):
    """Compute in torch what the net computes in NumPy; a test compares them."""
    import torch

    w1, b1, w2, b2 = u
    given = angles[:, None] if kind is HyperNet else torch.cat([angles[:, None], points], 1)
    out = torch.tanh(given @ w1.T + b1) @ w2.T + b2
    return torch.einsum("nij,nj->ni", out.view(-1, 2, 2), points) if kind is HyperNet else out
