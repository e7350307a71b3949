"""Train XOR on 100 seeds at once, beside torch one seed at a time: seed-epochs per second.

`python -m benchmarks.xor` prints a table and ends with 1 if a target is missed. One thread, in
turns, medians. Torch trains as its users do (nn.Sequential, BCEWithLogitsLoss, torch.optim), from
our start; its losses are compared with ours before anything is timed. A last contender, without a
target, says how much of the gain torch has too when the seeds are stacked in one tensor.
"""

import statistics
import sys
import time

import numpy as np
import torch
from nnlab import xor
from threadpoolctl import threadpool_limits

from benchmarks import report

SEEDS, EPOCHS, ROUNDS = 100, 500, 5
TORCH_SEEDS = 2  # one after another; its seed-epochs per second do not depend on how many
LEAST = 100  # times torch's seed-epochs per second
RATE = 0.5
CASES = [("tanh", "sgd"), ("tanh", "adam"), ("relu", "sgd"), ("sigmoid", "sgd")]
LAYERS = {"tanh": torch.nn.Tanh, "relu": torch.nn.ReLU, "sigmoid": torch.nn.Sigmoid}
RULES = {"sgd": torch.optim.SGD, "adam": torch.optim.Adam}
X = torch.tensor(xor.INPUTS.copy(), dtype=torch.float64)
Y = torch.tensor(xor.truth_table("XOR"), dtype=torch.float64)


def ours(activation, optimizer, seeds=None, epochs=None):
    """Train all seeds at once; return the losses at the end."""
    seeds, epochs = range(seeds or SEEDS), epochs or EPOCHS
    return xor.train_xor(2, activation, optimizer, seeds, epochs, RATE).losses[-1]


def torch_net(net):
    """The same net in torch."""
    layers = torch.nn.Linear(2, 2), LAYERS[net.activation](), torch.nn.Linear(2, 1)
    copy = torch.nn.Sequential(*layers).double()
    with torch.no_grad():
        given = (net.w1, net.b1, net.w2[None], [net.b2])
        for to, value in zip(copy.parameters(), given, strict=True):
            to.copy_(torch.tensor(np.asarray(value)))
    return copy


def by_torch(activation, optimizer, seeds=None, epochs=None):
    """Train seed after seed; return the losses at the end."""
    run = xor.train_xor(2, activation, seeds=range(seeds or TORCH_SEEDS), epochs=0)
    rule, losses = torch.nn.BCEWithLogitsLoss(), []
    for seed in run.seeds:
        net = torch_net(run.net(seed))
        step = RULES[optimizer](net.parameters(), lr=RATE)
        for _ in range(epochs or EPOCHS):
            step.zero_grad()
            rule(net(X)[:, 0], Y).backward()
            step.step()
        losses.append(rule(net(X)[:, 0], Y).item())
    return np.array(losses)


def stacked_torch(activation, optimizer, seeds=None, epochs=None):
    """Train all seeds as one stack of matrices in torch; return the losses at the end."""
    run = xor.train_xor(2, activation, seeds=range(seeds or SEEDS), epochs=0)
    nets = [run.net(seed) for seed in run.seeds]
    w1, b1, w2 = (torch.tensor(np.stack([n[i] for n in nets])).requires_grad_() for i in range(3))
    b2 = torch.tensor([n.b2 for n in nets], dtype=torch.float64).requires_grad_()
    step, fold = RULES[optimizer]((w1, b1, w2, b2), lr=RATE), LAYERS[activation]()

    def loss():
        scores = (fold(X @ w1.mT + b1[:, None]) @ w2[..., None])[..., 0] + b2[:, None]
        function = torch.nn.functional.binary_cross_entropy_with_logits
        return function(scores, Y.expand(scores.shape), reduction="none").mean(1)

    for _ in range(epochs or EPOCHS):
        step.zero_grad()
        loss().sum().backward()
        step.step()
    return loss().detach().numpy()


CONTENDERS = {"ours": ours, "torch": by_torch, "torch_stacked": stacked_torch}


def agree(activation, optimizer, seeds=3, epochs=20):
    """Raise AssertionError if any contender's losses are others."""
    expected = by_torch(activation, optimizer, seeds, epochs)
    for name, contender in CONTENDERS.items():
        found = contender(activation, optimizer, seeds, epochs)
        np.testing.assert_allclose(found, expected, 1e-8, 1e-10, err_msg=name)


def measure(activation, optimizer):
    """Return the median seed-epochs per second of each contender, timed in turns."""
    rates = {name: [] for name in CONTENDERS}
    for _ in range(ROUNDS):
        for name, contender in CONTENDERS.items():
            start = time.perf_counter()
            trained = len(contender(activation, optimizer))
            rates[name].append(trained * EPOCHS / (time.perf_counter() - start))
    return {name: statistics.median(some) for name, some in rates.items()}


def row(activation, optimizer):
    """Measure one case."""
    agree(activation, optimizer)
    rates = measure(activation, optimizer)
    ratio = rates["ours"] / rates["torch"]
    return (
        {"name": f"XOR, 2 {activation} units, {optimizer}", "seeds": SEEDS, "epochs": EPOCHS}
        | {f"{name}_per_second": rate for name, rate in rates.items()}
        | {"times_faster": ratio, "target": f">={LEAST}", "met": ratio >= LEAST}
    )


def run():
    """Measure all cases on one thread; return one dict per case, in the order of the table."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        with threadpool_limits(1):
            return [row(*case) for case in CASES]
    finally:
        torch.set_num_threads(threads)


def table(rows):
    """Lay out what `run` returns; above 1 is faster than torch, one seed at a time."""
    lines = [
        f"{'seed-epochs per second':28} {'ours':>9} {'torch':>9} {'stacked':>9}"
        " | times torch | target"
    ]
    for r in rows:
        some = " ".join(f"{r[f'{name}_per_second']:9,.0f}" for name in CONTENDERS)
        lines.append(
            f"{r['name']:28} {some} | {r['times_faster']:11.0f} |"
            f" {r['target']} {'met' if r['met'] else 'MISSED'}"
        )
    return "\n".join(lines)


def main():
    return report.tell(run(), table)


if __name__ == "__main__":
    sys.exit(main())
